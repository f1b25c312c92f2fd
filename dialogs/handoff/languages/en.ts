import type { Lexicon } from '../lexicon.ts';
import { englishPatterns } from './en-patterns.ts';
import { englishRealWords } from './en-real-words.ts';

export const english: Lexicon = {
  language: 'en',
  verbsAtEnd: false,
  words: {
    person: `
      case manager | relationship manager | key account manager | branch manager | shift manager | shift lead | expert advisor | customer advisor | customer adviser | customer agent | customer representative | customer rep | service rep | service representative | phone agent | tech guy | tech person | it guy | live one | proper person | proper human | normal person | physical person | breathing human | mortal | grown up | adult | superior | superiors | higher up | higher ups | officer in charge | duty officer | somebody in charge | someone in charge | person in charge | whoever is in charge | the one in charge | human colleague | human operator | human advisor | human adviser | human representative | client advisor | client adviser | patient advisor | care agent | care specialist | live chat agent | call handler | switchboard operator | switchboard | secretary | receptionists | hooman | humn | hoomans | earthling | assistant | shop assistant | human | human being | real person | real human | live person | actual person
      living person | natural person | agent | representative | rep | csr | advisor
      | adviser | consultant | operator | employee | 
      staff member | member of staff | member of your team | team member | colleague
      | coworker | supervisor | manager | your boss | the boss | specialist
      | attendant | associate | human assistance | human help | human support | human contact
      human touch | human response | human reply | human interaction | human assistant | human helper | live assistance
      live help | live support | case worker | caseworker | case handler | account manager | duty manager | team leader
      team lead | worker | receptionist | clerk | teller | flesh and blood | homo sapiens | personal assistance
      hooman | hooman being | customer assistant | sales rep | sales person | salesperson | an official
    `,
    anyone: `
      a soul | any soul | a living soul | folks | your people | your guys | your lot | your staff | your agents | your employees | your colleagues | your advisors | a body | anyone there | sumbody | somone | sombody | smbdy | smone | some real | people there | lady | gentleman | gentlemen | someones | somebodys | humans | human beings | real people | agents | representatives | reps | advisors | advisers | consultants | operators | employees | staff | staff members | team members | colleagues | supervisors | managers | specialists | personnel | workers | someone | somebody | some one | some body | anyone | anybody | any one | any body | person | persons | people | ppl
      some1 | any1 | sum1 | sumone | one of you | whoever | whomever | someone real
      someone else | somebody else | no one | nobody
    `,
    staff: `
      technician | department | departments | dept | team | teams | nurse | doctor | physician | pharmacist | lawyer | solicitor
      accountant | engineer | engineers | billing | sales | complaints | finance | legal | management
      head office | expert | experts | professional | pro | owner | director | ceo | officer | civil servant
      banker | broker | therapist | headquarters | front desk | reception | company
    `,
    desk: `
      complaints line | complaint line | complaints department | complaints desk | complaints team | customer service | customer services | customer support | customer care | customer assistance | customer help
      customers service | customers support | customer relations | customer helpline | customer desk | client service
      client services | client support | client assistance | client care | clients service | clients support
      consumer service | user support | user service | support team | support desk | support staff | support line
      support department | service team | service department | service line | service desk | help line | helpline
      help desk | hot line | call center | call centre | contact centre | contact center | after sales | aftersales
      phone support | telephone support | live support | chat support | tech support | technical support
      customer department | cs team | help team | assistance team | service agent | info line | toll free | tollfree
      freephone | free phone | free number | support number | support centre | support center | technical assistance
      customer contact | telephone service | support service | support services
      assistance service | help center | help centre | service staff | care team | phone service
    `,
    aid: 'support | assistance | help | service | advice',
    talk: ` run through it with | 
      have a chat | have a talk | have a conversation | have a discussion | have a call | hold a conversation | speak live | speak directly | go over it with | go over this with | go through it with | go through this with | run this by | consult with | confer with | parley | natter | conversate | converse with | liaise | dealt with by | be helped by | be assisted by | be served by | get help from | get assistance from | get support from | receive help from | help from | assistance from | support from | advice from | answer from | response from | reply from | text with | texting with | caht | chta | cht | cat to | cat with | taking to | taking with | takling | talkin | talkign | speka | sepak | speeking | chattign | talk | talking | talk to | speak | speaking | spk | spek | speek | tlk | tok | tawk | tlak | takl | talj | spaek | chat with | chatting with
      chat w | chat to | chatting to | chat | chatting | converse | conversation with | discuss with | discuss it with | discuss this with
      have a word | a word with | quick word | communicate | communicating
      conversing | deal with | dealing with | | interact | interacting | complain to | handled by | helped by | served by | assisted by | attended by | answered by
      looked at by | reviewed by | taken care of by | | discussion with | `,
    tell: `
      ask | asking | explain | explaining | tell | write | writing | text | texting | show | message | discuss | correspond | minutes with | question for | questions for
    `,
    third: `
      courier | couriers | driver | drivers | delivery man | delivery guy | delivery person | postman | mailman | seller | vendor | landlord | landlady | tenant | neighbour | neighbor | roommate | flatmate | husband | wife | mother | mom | mum | dad | father | son | daughter | sister | brother | friend | friends | ex | my doctor | my lawyer | my accountant | my employer | my boss | police | ambulance | previous owner | buyer | recipient | sender | estate agent | travel agent | embassy
    `,
    reach: `
      get a hold of | get a person | get somebody | get someone | get an agent | get a human | get a real | land on | get on to | be reached | reachable | contactable | reach | reaching | contact | contacting | get in touch | getting in touch | get hold of | get ahold of
      get a hold of | getting hold of | getting ahold of | get through to | getting through to | get in contact
      be in contact | in contact with | in touch with | hear from | summon | get on the line | reach out | touch base | connect with
    `,
    call: `
      call | calling | phone | phoning | ring | telephone | telephoning | give a call | dial | dialing | ringing | give a ring
      make a call | phone call | phonecall | video call | place a call | calls
    `,
    connect: ` reconnect | switch me | 
      patch me | plug me | beam me | summon | get me over to | bring on | bring in | fetch | involve | be connected | be transferred | be put through | be handed over | get connected | get transferred | be redirected | be switched | be forwarded | be patched | connect | connecting | conect | put through | putting through | patch | redirect
      hand over | hand off | handover | handoff | hand me over | escalate | escalation | get connected | turn over | loop in
    `,
    device: `
      tariff | plan | contract copy | copy | scan | subscription | network | phone | account | bank | card | device | computer | tablet | iphone | android | speaker | screen | console | email
      paypal | website | power | grid | savings | money | funds | euros | dollars | pounds | balance | file | files
    `,
    help: `
      sort this | sort it | take this | take it | deal with this | deal with it | fix this | fix it | step in | jump in | chime in | intervene | review this | review my | look over | have a gander | see to | advise me | help | helps | helping | assist | assists | assisting | look at | look into | take a look | have a look | check | answer
      answers | answering | reply | replies | respond | responds | explain | explains | guide | walk me | handle | sort
      solve | resolve | fix | advise | take over | step in | contact | contacts | call | calls | phone | ring | reach
      get back to | talk | talks | speak | speaks | chat | listen | listens | understand | understands
      support | attend to | attend | deal with | email me | write me
    `,
    give: `
      give me | gimme | get me | getting me | give us | get us | find me | bring me | send me | put me | hand me | pass me
      let me have | put on | take me to | bring me to | give | i want | fetch me | provide me with | send me to
      provide me | put me on to | put me on with
    `,
    want: `
      want | wanna | wants | need | needs | needing | neeed | require | requires | would like | id like | i d like | like to have
      would love | looking for | look for | prefer | rather have | would prefer | insist on | demand | requesting | request
      asking for | ask for | insist | wish | wish for | wishing | desire | want to | need to | wanting | waiting for
      request for | in need of | gotta | have to | must | searching for | seeking | seek | try to | trying to
      trying | desperate for | begging for | beg for | hoping | like | expect | would rather | id rather | better
    `,
    may: `
      can i | could i | may i | might i | let me | lemme | let us | can we | could we | may we | am i able to | possible
      is it possible | possible to | be able to | how do i | how can i | how could i | how to | where can i | where do i
      want to know how | how do you | how would i | able to | allow me | am i allowed | permit me | `,
    me: 'me | us | my call | my chat | this chat | this conversation | this call | my case | this over',
    you: 'you | u | ya | you guys | yall | your company | ur company | your team | your office | your people | you lot | them',
    exist: `
      is there | are there | isnt there | arent there | there any | do you have | dont you have | have you got | got any
      is their | do u have | havent you got | does there exist | can i get | could i get | can i have | could i have
      may i have | can you get | could you get | can we get | is it | anybody | there must be | theres
    `,
    free: `
      available | there | here | online | free | around | present | awake | alive | listening | working | in charge
      on duty | on line | out there | reading this
    `,
    no: `
      no | not | non | without | instead of | rather than | not a | other than | except | anything but | never | stop | dont | end
      in place of | enough of | enough | no more | not an | not with | isnt a | as opposed to | no longer | aint | besides
      tired of | sick of | hate | done with | fed up with
    `,
    chatbot:
      'ai | chat bot | chat bots | robo | virtual assistant | digital assistant | virtual agent | automated replies | automated responses | canned responses | artificial intelligence',
    bot: `
      bot | bots | robot | robots | chatbot | chatbots | machine | machines | computer | computers | ai | a i
      automaton | artificial intelligence | virtual assistant
      chat bot | chat bots | autoresponder | automated reply | automated replies | automated responses | automated answers
      automatic replies | canned responses | canned answers | robo | digital assistant
      virtual agent | androids | toaster | gpt
`,
    stop: ` refuse | refusing | no way | 
      stop | enough | tired of | sick of | fed up | fedup | hate | hates | hating | get rid of | turn off | switch off | shut up
      quit | no more | bored of | done with | annoyed | cant stand | screw | damn | fuck | get lost | go away | skip | bypass
      get past | away from | bloody | stupid
    `,
    bad: `
      useless | stupid | dumb | worthless | hopeless | rubbish | crap | garbage | terrible | annoying | sucks | suck | not helping
      isnt helping | doesnt help | not helpful | unhelpful | doesnt understand | doesnt get | idiotic | pathetic | ridiculous
      awful | pointless | bloody | fucking | damn | frustrating | shit | shitty | dont understand | waste of time | joke
    `,
    number: `
      0800 number | free number | freephone number | toll free number | phone number | telephone number | contact number | phone no | tel number | telephone | number to call | phonenumber
      phone numbers | helpline number | contact numbers | contact details | contact info | contact information | a number
      hotline number | tel no | direct line | direct number
    `,
    who: 'who | whom | who else',
    iam: 'i am | im | i was | i work as | we are | i am not | im not | my husband is | my wife is | as an',
    report: ` remind | reminder | become | becoming | qualifications | free of charge | add | adding | hiring | cv | 
      letter | letters | certified | treated | paid | charge | cost | costs | how much | scan | qualified | independent | gave | was | were | took | came | left | wrote | hung | had | got | vacancy | sent | made | asked me | helped | told | promised | said | says | job | jobs | vacancy | vacancies | hiring | salary | career | careers | recruit | review
      reviews | rating | feedback | rude | complaint | complaints | complain | apply | application | earn | earns | work in | internship
      spoke | talked | rate | rated | survey | satisfied | great | excellent | awesome | thanks | thank you for your | wonderful
      fantastic | newsletter | terrible | poor | worst | bad | awful | quality | phished
    `,
    alone:
      'call | call me | contact | callback | call back | phone call | somebody | escalate | handoff | handover | hand off | escalation | assistance from a person',
    filler: `
      a | an | the | some | any | with | to | for | of | on | by | in | at | from | about | it | this | that | my | your | ur | yours | our
      i | we | you | u | please | pls | plz | plse | pleas | kindly | thanks | thank you | thx | ty | hi | hello | hey | yo | good | morning | evening
      afternoon | day | dear | sir | madam | ok | okay | oke | yes | yeah | yep | ya | well | so | then | just | only | simply | really | actually
      now | right | immediately | quickly | quick | fast | asap | urgent | urgently | today | tonight | tomorrow | soon | instantly | at once
      again | still | even | already | instead | directly | real | live | living | actual | normal | proper | genuine | true | competent | nice | kind
      friendly | different | another | other | more  | single  | same | further | somewhere | here | there | be | is | are | do | does | if
      would | could | can | will | shall | should | us | me | who | which | that | these | those    | free | over | via 
      through | possible | possibly | maybe | perhaps | finally | seriously | desperately | freaking | fucking | damn | bloody | goddamn | god | hell
      for once | sake | christ | omg | wtf | ffs | um | uh | uhm | hmm | oh | ah | aye | bro | man | mate | dude | buddy | guys  
      available | english  | online | personally | person | face | up | out | back   | get | got | im | i m | id | what | whats
      sort | kind | type | like | as | able | let | lets | actually   | all | ever  | trained | qualified | senior | higher
      level | ready  | breathing | quick | little | bit | way | sorry | excuse | hold   
    `,
    joint: 'and | but | or | because | so | then | cuz | cause | since | although | however',
  },
  ...englishPatterns,
  realWords: englishRealWords,
};
