/** Common English words one or two slips away from a word of the English lexicon. */
export const englishRealWords = `
    keller | kellers | corrected | collected | directed | react | reacts | reaction | conversational | fallback | feedback | relied | relies | contract | contracts | urgent | agency | agenda | argent | operation | operations | operate | operating | sport | sports | report | reverted | reversed | reverse | revert | deferred | curious | seller | sellers | collecting | physical | physically | heller | employer | employers | stuff | stuffed
    transport | personal | personally | human's | humor | humour | hub | staffed | walk | talent | stalk | taken | token | tall | all
    each | peach | beach | speech | speed | peak | sneak | break | bread | steak | spear | cell | cold | hall | call's | recall | tell
    cat | chart | char | cheat | hat | that | phones | phoned | rings | bring | spring | thing | king | ringtone | contain | contacts
    collect | correct | connection | connections | connector | transfers | transaction | transit | transform | agreement | agreed | agree
    assistant | assist | assists | service's | serviced | device | devices | services | customers | custom | customs | costume | consumer
    consultation | consult | result | employer | employment | employed | manage | managed | management | mange | angel | manner | banner
    representation | presentation | represent | present | resent | special | specially | specialized | adviser's | advised | advise | advisory
    officer's | offer | offers | offered | offline | office's | body | bodies | nobody | embody | someones | somehow | something | sometimes
    anything | anyway | anyhow | anytime | everyone | everybody | everything | person's | persona | people's | pebble | purple | purpose
    wait | want's | went | wanted | needed | needs | needle | seed | feed | deed | reed | weed | bleed | speedy | reach's | teach | real
    really | reel | read | ready | rental | retail | email | mail | hailed | human-like | roman | woman | women | hymn | demand | remand
    live | life | alive | olive | give | five | hive | dive | drive | phone | stone | none | zone | alone | phantom | photo | photos | hot
    shot | not | bolt | boot | boots | both | bottle | root | foot | booth | lot | got | rot | dot | pot | taco | talked | speaks | spoken
    desktop | desk | disk | helped | helper | shell | held | yelp | helps | hep | colleges | college | deposit | department's | apartment
    apartments | compartment | billing's | building | buildings | filling | bill | bills | pilling | accounting | account | amount | mount
    amounts | counts | discount | discounts | country | county | salt | scales | sale | tales | complain | complaint | explained | explore
    advice | advance | advert | fiance | finances | financed | final | regal | sorry | story | doctors | nursery | course | purse | curse
    roaming | rooming | routing | routine | routes | output | router | routers | reroute | sensor | chats | chatted | support's | supported
    supports | supporter | airport | passport | supply | supplies | suppose | supposed | machine's | machinery | maching | matching | washing
    switch's | stitch | watch | batch | match | catch | patched | batches | pass | past | password | passwords | passenger | parcel
    cancel | cancelled | charge | charges | change | changes | changed | changing | charger | exchange | order | orders | older | folder
    border | holder | under | refund | refunds | refused | found | fund | round | ground | sound | friend | fried | meter | better | letter
    matter | latter | later | water | hater | waiter | writer | written | white | while | where | there | these | three | threw | those
    whose | house | hose | horse | loose | lose | close | closed | clothes | cloth | other | another | mother | brother | bother | father
    rather | gather | weather | whether | feather | leather | neither | either
    charged | tires | tire | march | between | start | started | chase | process | processing | interest | interests | interesting | dinner | auto | checks | access | rent
    chicken | spell | spelling | spending | setting | settings | converter | converters | conversion | direction | directions | locked | booked | engine | engines | associated | responsible
    resolved | verified | visit | saying | giving | speakers | speaker | difference | different | consider | considered | recover | converting | compatible | immediate | branch | version | commands
    command | walking | annually | commute | seating | speeding | breach | reader | requests | financial | secretary | technician | technicians | programmed | programmer | stopped | stop | takes | table
    state | states | pound | best | required | listed | dates | dealer | dealers | attending | assessed | reservation | reservations | presentation | chance | chances | charge | church | staying | stay
    thank | bank | tank | blank | blanket | places | place | plane | planes | plate | planet | price | prices | prize | pride | prime | print | printed | light | night | right | might | sight | fight | eight
    weight | height | hair | fair | pair | chair | repair | repairs | stairs | star | store | stores | story | stock | stick | still | skill | bill | bell | ball | wall | fall | small | mall | tail | rail
    email | emails | mails | main | maintenance | mains | paint | point | points | pointed | appointment | appointments | disappointed | disappointing | applied | apply | applies | supplied | reply | play | display
    played | player | pay | paid | payment | payments | pays | parking | park | part | parts | party | partner | partners | person's | personnel | personalised | human rights | humanity | humane | humid | agencies
    engineering | talkative | chatter | chatty | calling card | recalled | rolled | pulled | filled | killed | skilled | speakerphone | phonebook | microphone | headphone | headphones | smartphone | saxophone
`;
