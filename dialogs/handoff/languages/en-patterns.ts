import type { Lexicon } from '../lexicon.ts';

/** The English patterns; pattern.ts explains how they are written. */
export const englishPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    where ~3 call/ring/phone/dial
    hook me/us up
    reach out ~2 me/us
    get in touch $
    someone/somebody ~3 get in touch
    putting/put/patching/transferring me/us ~2 through
    @anyone/@staff ~1 phone/call/ring me/us
    have ~3 phone/call/ring me/us
    do/settle/arrange/discuss/handle/sort/talk ~3 by/over [the] phone/telephone
    who else ~2
    who then
    @want ~f4 conversation/talk/chat
    conversation with
    @staff please
    put/get/take/bring me back to/with ~3
    someones time
    @want/@may ~2 _ to/with ~f3 @anyone/@person
    @staff/@anyone ~2 phone/call/ring/contact me/us
    trouble ~3 someone/somebody
    @want ~f3 @staff ~f3 on/by/over ~f1 phone/line
    next/higher/upper/second/third level/tier [support/please]
    why ~5 @chatbot
    0800/0845/0900/800/900 number
    pass me to
    do i get to talk/speak/chat
    could/can/would you put ~2 on [please] $
    bring/get/find/send me a/one/the [real/actual/proper] one/human/person
    a real one
    too ~3 for a/an/this/your @bot
    @chatbot ~4 @no
    @anyone who/that/with ~2 knows/understands/can/has/speaks/works/experience/brain/clue/authority
    appointment ~2 with ~f2 @person
    @call/phone/telephone appointment/consultation
    @anyone/@person ~f2 read/reads/reading/monitoring/watching
    same @anyone/@person/lady/woman/man/guy as
    @anyone higher
    is/are/isnt/anybody/anyone/someone/hello ~2 anyone/anybody/someone/somebody ~2 there/here/alive/home/awake/online/listening
    any/some body/one/1 there/here/alive/home/around
    anyone/anybody/someone/somebody/any1/some1 there/here/alive/home/around
    call/ring/phone/dial me/us
    call me/us back
    give me/us a [quick] call/ring/bell/buzz/callback
    have/get/ask/tell/let someone/somebody/@person ~4 call/phone/ring/contact/help/reach/email/talk/speak/get
    can/could/may/shall i/we ~1 call/phone/ring @you/someone/somebody/$
    want/like/need/prefer/rather/wish/wanna/gotta/love to ~2 call/phone/ring @you/someone/somebody/$
    want/like/need/wanna/gotta/love/must to/have ~1 talk/speak $
    how/where/when/what ~4 call/phone/ring/reach/contact you/u/yall/$
    how ~5 get in touch/contact
    number ~2 i/we ~2 call/ring/phone/dial/reach
    what/whats/give/have/is/need/want/me/your your/me/the/a/ur/is number $
    @desk/@staff/@aid/your/office/call number $
    number for/of/to ~f2 @desk/@staff/@aid/@person
    number ~3 to/for call/ring/phone/dial/reach
    @number ~3 for/of @staff
    what/whats/is/have/give/need/want/your/ur/a/the [me] [your/the/a] phone/telephone/contact/hotline/helpline/service/support number
    over/via the phone/telephone
    want/get/need/rather/prefer/someone/somebody/person/anyone/@person/@talk ~4 on the phone/telephone/line
    over/by/via phone/telephone
    put/patch/get me/us ~2 through
    put/patch me/us on/onto/through/in
    put/get/have ~f2 @person/@anyone ~2 on/in
    hand/pass/turn/send/switch/transfer/forward/refer/escalate/route/direct/bring me/us/this/it/my ~f3 [to] ~f3 @person/@anyone/@desk/@staff/@aid
    hand/pass/switch/transfer/forward me/us/this over/on/off
    connect/escalate me/us/already/now/please/this
    want/like/need/can/could/may/please/prefer/wish/ask/asked/demand/insist ~4 be/get/getting connected/transferred/transfered/handed/redirected/referred/directed/patched/forwarded/escalated
    be/get/getting/being connected/transferred/transfered/handed/redirected/referred/directed/patched/forwarded/escalated/switched/routed ~f3 @person/@anyone/@desk/@staff
    transfer/forward/transferring me/us
    transfer/forward/handover/escalate/escalation/redirect ~f2 [chat/call/conversation/case/issue/ticket] ~f2 to ~f2 @person/@desk/@staff/@anyone/@aid
    ^ transfer/connect/escalate/handover/handoff [me/this/it] [please/now/already] $
    callback/call @want/request/please
    request/want/need/schedule/arrange/get/have/like/book a callback/call
    call back [please/request] $
    request a/for/to ~2 call/callback
    face to face
    @talk/meet/see/discuss ~4 in person
    in person ~2 to/with ~f2 @anyone/@person
    in person ~3 @talk
    @talk ~2 you/u guys/people/all/lot
    not/no you ~3 @person
    nobody/no ~f1 answers/helps/replies/responds/answering/helping/responding/replying
    @anyone ~2 actually/really ~2 @help
    not/never/cant/cannot/couldnt/havent/impossible ~4 talk/speak/reach/contact/get ~3 @person/@anyone/@desk
    is this all automated
    real/live/actual/living/normal/human/breathing person/people/human/humans/someone/somebody/agent/assistance/support/help/contact
    wanna/want/need/like/prefer ~f3 human/live/personal/real assistance/support/help/contact/assistant/interaction/chat
    can/could/would someone/somebody/anyone/anybody/@person ~6 @help
    need/want/require/like someone/somebody/anyone/@person ~1 to/who/that
    someone/somebody/@person ~1 needs/has/should/must to ~2 @help
    let someone/somebody/@person ~4 @help
    @may/@want ~f2 talk/speak/chat to/with
    ^ talk/speak [please] $
    ^ support/assistance [please/now] $
    need/want/get/require ~f1 support $
    @person/@anyone/@staff to/i/we/who/that ~3 @talk/@reach/@call
    to/with ~f3 @person $
    who ~3 in charge of
    who handles/deals/manages
    is/are ~3 @person/@staff ~2 available/online/free/around
    i want/need out of this bot
    beam me up
    dont/not/cant/doesnt ~3 talk/talking/speak/speaking/chat/chatting/deal/dealing ~4 @bot
    @chatbot ~3 not/doesnt/isnt/cant/dont/never ~2 help/helping/helpful/understand/understanding/answer/work/working/get/useful/listening/good/enough
    talking to/with a wall/machine/brick/robot/computer
    who ~2 human
    kill/ditch/lose/drop/skip the bot/robot/chatbot
  `,
  neutral: `
    call/calling me _ $
    call me _ from
    adviser/advisor/consultant ~1 scan
    product/brand/growth/project manager/managers
    appear/come/go ~2 in person
    virtual/google/digital/personal/shop/teaching/voice/smart/home assistant/assistants
    nobody/noone/somebody/someone ~f1 home
    nobody is in
    human anatomy/physiology/biology/evolution/rights/book
    @desk number on ~4
    review/reviews/feedback/complaint/complain/rating/survey ~1 of/about/on/for ~f2 @desk/@person
    job/jobs/vacancy/apply/career/internship ~3 @desk
    work/working in/at/for ~2 @desk
    pay/payment/paying/top ~3 by/with/on phone
    on ~1 my bill
    complain/complaint/complaints about ~f2 @person/@anyone/@desk/@staff
    nobody is ~1 here/home
    who is the/your ~f1 @person
    number of the ~1 operator
    than ~f2 @person/@anyone
    you ~1 like/love/hate people/humans
    like/love/hate people/humans
    lady/man/woman/guy/person/someone/somebody/gentleman/girl on the phone/line ~2 said/told/promised/says
    human damage/damages/factor/contact
    operator/operators of the/this
    nobody/someone/somebody ~1 at home
    when/if/whenever i ~2 @call
    vacancy ~3 @person/@desk
    job/position/role ~2 @person/@desk
    @desk ~2 vacancy/job/position/role
    are/r/ur/were you/u ~f3 @person/@bot/@anyone
    is this/that/it ~f3 @person/@bot
    is this/that/it you/u ~f2 @person/@bot
    you/u are/r ~2 @person/@bot
    youre/ur ~2 @person/@bot
    am i ~f2 talking/speaking/chatting/texting/writing/conversing ~f4 @person/@anyone/@bot/$
    @bot or ~f2 @person/@anyone
    @person/@anyone or ~f2 @bot
    sound/sounds/look/seem/act/type/talk/feel like ~f3 @person/@bot
    better than ~f2 @person/@bot
    what ~3 call you
    talk/speak/chat to/with you later/soon/tomorrow/again/in/about/$
    talk/speak/chat to/with me/us/each ~2 in/about/using/faster/slower/like/other/$
    glad/nice/great/good/pleasure/happy/fun/enjoyed ~5 talk/talking/chat/chatting/speak/speaking ~f2 [you]
    you can call me
    people/ppl/friends/everyone/everybody/colleagues/they/i/who call/calls me
    what/how ~3 call me
    who ~1 your boss/manager/supervisor/employer
    your boss is
    charge/boss of you
    washing/coffee/vending/answering/fax/card/payment/ticket/cash/sewing/slot machine/machines
    my computer/machine/software/program/ai/laptop
    ^ do i talk/speak/chat ~f4 @person/@bot
    who/what am i talking/speaking/chatting to/with
    is this ~2 a ~2 @person/@bot
    human error/errors/resources/rights/resource/trafficking/mistake/being's/body/nature/hair/medicine/readable
    travel/estate/insurance/cleaning/letting/shipping/booking/secret/rental/leasing/sales/ticket/customs/police/transfer/mortgage/tax agent/agents/agency
    agent/agents/employee/staff/manager/operator/representative fee/fees/code/number/id/discount/discounts/licence/license/commission/portal/login/name/benefits/handbook/account/price/prices/badge/card/training/salary/vacancy
    network/mobile/tour/cruise/train/bus/ferry/phone/telecom/machine operator/operators
    account/password/download/task/file/property/hotel/project/device manager
    property/account management
    third/single/contact/natural/legal/per/delivery/missing/deceased/extra/second/additional/authorised/authorized/disabled/elderly/which/young/older person/persons
    add/adding/authorise/share/send/give/insure/for/of/from/name ~3 other/another/new/wrong/same/second person/persons
    can/could/may another/other/different person
    contact person
    how many/much ~2 @person/@anyone/agents/employees/persons
    @person/@anyone ~2 work/works/worked ~1 at/for/there/in
    other/most/many/some/few/young/old/disabled/these/those/normal people/persons
    people/persons say/says/think/complain/like/told
    @person/@anyone per
    for/of/with two/three/four/five/six/seven/eight/2/3/4/5/6/7/8/9/10/12 ~1 persons/people/adults/employees
    can/could/may/will/would/if/when/unless/that/maybe someone/somebody/anyone/anybody/person else
    someone/somebody else/elses ~1 pick/collect/use/used/has/have/is/was/drive/sign/pay/paid/order/receive/account/name/card
    for/as/on/by/from someone/somebody/anyone else
    someone/somebody ~1 stole/took/used/has/had/is/was/logged/hacked/rang/called/pretending/claiming/broke/entered/opened/changed/ordered/bought/signed/accessed/keeps/claimed/tried/got/made/paid/sent/told/said/stolen/hit
    to/from/for/of/as/on/behalf someone/somebody/@person ~1 pretending/claiming/posing
    call/calls/called from/by someone/somebody
    call from ~6
    talk/talking/speak/discuss/chat about
    speak/talk/chat [in] english/dutch/german/french/spanish/italian/turkish/arabic/polish/persian/farsi
    talk/speech to text
    call/calls/calling/phone forwarding/waiting/plan/plans/history/log/bundle/charges/abroad/minutes/costs/rates/quality/volume/barring/recording/blocking/diversion/duration/limit/roaming
    make/making/making/international/unlimited/free/roaming/incoming/outgoing/missed/spam/scam/cold/nuisance/sales/robo/emergency/conference calls/call/calling
    phone/mobile/cell/smart/telephone contract/plan/bill/case/screen/battery/subscription/bundle/insurance/broken/shop/charger/model/settings/repair
    my/new/old/change/update/keep/port/transfer/broken/replace/wrong/sell/buy ~2 phone/telephone/mobile/cell [number]
    my ~2 number
    customer/client/account/order/tracking/reference/card/iban/bank/policy/contract/invoice/serial/meter/model/case/ticket/flight/booking/passport/tax/vat/registration/pin/sim/house/room/apartment number/numbers/no
    number of ~1 days/people/persons/items/weeks/months/hours/times/users/rooms/guests/employees/passengers/tickets/units/points
    the number/numbers on
    contact lens/lenses/form/list/point/less
    contactless
    support the/both/5g/esim/esims/usb/android/ios/windows/bluetooth/apple/google/multiple/dual
    does/do/will it/this/that/the/your/my ~a2 support/supports/supported
    which ~3 support/supports
    travel/estate/delivery/sales company
    transfer/forward/send/switch/connect ~3 money/euros/euro/dollars/funds/amount/balance/tariff/savings/plan/provider/contract/package
    service/services charge/fee/fees/interruption/interval/outage/contract/level/terms
    room/online/self/cleaning/delivery/roadside/repair/postal/streaming/shuttle/express/great/excellent/good/bad/poor/internet/tv/broadband/cable service/services
    my employee/employees/manager/boss/supervisor/colleague/colleagues/staff/agent/rep/consultant/adviser/advisor/lawyer/doctor/doctors/accountant/team
    spoke/talked/chatted/spoken/called/emailed ~4 @person/@anyone/@desk/@staff
    an/the/your/one/this/that/some [of] [your] @person ~2 told/said/promised/gave/was/sent/came/did/made/assured/informed/asked/never/hung/has/had/refused/took/wrote/offered
    who is ~4 contact
    person/people who
    police/security/customs/support officer/officers/engineer
    are there any/ny jobs/vacancies
    for employees/staff
    why ~3 call/calling/contact/contacting/phone/phoning/texting me/us
    keep/keeps/stop/quit calling/contacting/phoning me/us
    @call/call ~1 me a/an taxi/cab/ambulance/idiot/liar
    call you by/before/a
    do/does/will/when/would you/they/courier/driver ~2 call/phone/ring me/us/before/when/first/if/ahead
    office/store/shop/business hours
    human/person in/on the/my/your photo/picture/form
    the last person/people/agent
  `,
  refusals: `
    no [more] human/humans/agent/agents/operator/person needed/required/necessary
    no longer ~2 need/want ~3 @person/@anyone/@call/@talk/@desk
    dont/not have to call/phone/ring
    dont/not/never/do ~1 want/need/wish/wanna/like/require ~5 @person/@anyone/@call/@talk/@reach/@desk/@connect/contacted/called
    no need ~3 @person/@anyone/@call/@talk/@reach/@connect/@desk
    without ~2 talking/speaking/calling/contacting ~3 @person/@anyone/@desk
    dont/not/never ~1 connect/transfer/call/phone/ring/contact/forward/escalate/redirect/put/hand/switch
    no ~1 calls/human/humans/agents/agent/operator/contact $
    no phone calls
    rather/prefer not/no ~3 @talk/@call/person/human/@person
  `,
  anger: `
    i/we/ill/im/gonna ~3 sue ~1 you/your/u
    see you in court
    my/a/the/our lawyer/lawyers/solicitor/attorney ~3 will/contact/hear/hears/sue/letter/involved/is
    hear/hearing from my lawyer/solicitor/attorney
    legal action
    take/taking you to court
    i/we/im/ill/ill/youve/you ~3 leaving/leave/switching/switch/going/move/moving/quit/quitting ~4 competitor/competition/elsewhere/competitors/rival
    never ~3 buy/order/shop/using/use/deal/come/coming ~4 again/you/back
    lost me/us/a customer
    you/youre/u/ur/yall are/r/all/guys/bunch/fucking/useless ~3 idiots/idiot/thieves/scammers/scam/crooks/criminals/incompetent/useless/pathetic/morons/clowns/liars/imbeciles/jerks/assholes/bastards/robbers/joke
    youre/ur/bunch/pack/you of/a/all/fucking/such ~2 idiots/idiot/thieves/scammers/crooks/criminals/incompetent/useless/pathetic/morons/clowns/liars/imbeciles/jerks/assholes/bastards
    bunch/pack/gang/load of ~1 idiots/thieves/scammers/crooks/criminals/morons/clowns/liars/amateurs/robbers
    fuck/screw you/u/off/this/all/your/yourself
    go to hell
    piece of shit
    full of shit
    worst company/service/provider/shop/bank/support/customer ~2
    i/im ~2 losing/lost/lose my mind/patience/temper
    im/am/i ~2 furious/livid/enraged/fuming/outraged/infuriated
    driving/drives/drive me ~1 crazy/mad/insane/nuts/bananas
    going ~1 crazy/mad/insane/nuts
    sick and tired
    had enough of you/this/your
    this is outrageous/unacceptable/ridiculous/scandalous/disgraceful
    absolutely disgusting/disgraceful/furious/ridiculous/unacceptable
    report/reporting you to
    report/reporting/complain ~3 ombudsman/watchdog
    stole/stealing my money
    you ~1 ruined/destroyed ~3
    i hate you/this company/your company
    assholes/bastards/wankers/dickheads/motherfuckers/cunts
  `,
  distress: `
    kill/killing/hang/harm/hurt/hurting/drown/shoot myself
    end/ending/take/taking/finish my [own] life/misery
    end it all
    want/wanna/wants/going/rather to/2 die
    want/wanna die
    suicide/suicidal
    dont/not want/wanna ~1 live/alive/exist ~2
    no reason to live
    better off dead
    i ~1 wish i was/were dead
    life ~2 not/isnt worth living
    cant ~1 go on ~1 living/anymore/like
    i need an ambulance
    someone ~3 dying
  `,
};
