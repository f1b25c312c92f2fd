import type { Lexicon } from '../lexicon.ts';

// Persian in Latin letters ("fingilish") has no spelling, so common spellings stand side by side.
export const persianInLatin: Lexicon = {
  language: 'fa',
  verbsAtEnd: true,
  words: {
    person: `
      masoulesh | masolesh | masulesh | ensan | ensani | adam | adami | aadam | adame vaghei | adame vaghei | adam vaghei | adame vaqei | adam vaqei | operator | operatori | karshenas | karshenasi | karshenasa | karshenasetoon | karshenasatoon | karshenasan | poshtiban | poshtibane | poshtibanetoon | moshaver | moshaveri | karmand | karmandi | karkonan | masul | masool | masoul | mas ul | masule | modir | modiri | modiretoon | modiretun | modire | raees | raeis | 
      hamkar | hamkaretoon | hamkaretun | hamkaratoon | hamkaratun | hamkaran | namayande | namayandeye | motesadi | motekhases | admin | personel | sarparast | ensane vaghei | shakhse vaghei | nafare vaghei | adame zende
    `,
    anyone:
      'yeki | yeki az | kasi | kesi | nafar | yenafar | ye nafar | yek nafar | 1 nafar | shakhsi | fardi | fard | kas | hichkas | hishki | hichki | ki | che kasi | yekio | yeki ro | yekitoon | yekitun | shakhs',
    staff:
      'vahed | vahede mali | bakhsh | bakhshe | daftar | teem | time | hesabdari | foroosh | forush | doctor | doktor | parastar | vakil | foroshgah | foroushgah | bank | sherkat',
    desk: 'poshtibani | poshtibanie | poshtibanitoon | poshtibanitun | poshtiban i | posht ibani | postibani | khadamate moshtari | khadamat moshtari | khadamate moshtarian | khadamat moshtarian | markaze tamas | markaz tamas | call center | chate online | chat online | pashtibani | poshtebani | poshtibany | omoore moshtarian | khedmat moshtari',
    aid: 'moshavere | rahnamayi | komak | support',
    talk: 'sohbat | sohbat konam | sobat | soohbat | sohbet konam | harf | harf bezanam | harf bezan | goftogu | goftegoo | chat | mokaleme | mashverat | behrfam | beharfam | moshavere | harfamo | bahs',
    tell: `
      soal | soali | beporsam | tozih | benevisam | payam
    `,
    third: `
      peyk | ranande | postchi | forooshande | forushande | hamsaye | shoharam | hamsaram | madaram | pedaram | doostam | polis | ambulance
    `,
    reach: 'tamas | ertebat | peyda konam | tamaas | dastresi',
    call: 'zang | zange | tamas | telefon | telefoni | bezangam | bezang | telefonam | bezangid',
    connect:
      'vasl | vaslam | vaslesh | vasle | motasel | montaghel | enteghal | erja | vasl kon | vasl konid | vaslam kon | vaslam konid | seda | befrest | befrestid | bedin | bedid | bede',
    device:
      'wifi | modem | internet | laptop | telefon | hesab | pool | pul | kart | shabake | sim kart',
    help: 'komak | komakam | komakemoon | javab | javabamo | javabe | javabam | pasokh | pasokhgoo | rahnamayi | tozih | tamas | zang | sohbat | harf | befahme | befahmad | residegi | peygiri | hal',
    give: 'bedin | bedid | bede | befrest | befrestid | befrestin | biarid | biarin | begid | mikham | mikhaham | lotfan | bezar | bezarid | peyda konid',
    want: 'mikham | mikhaam | mikhaham | mikhahm | mixam | mikhastam | mikhaym | mikhayim | niaz | niyaz | niaz daram | lazem | lazem daram | ehtiaj | bayad | tarjih | tarjih midam | darkhast | doost daram | dust daram | kar daram | lotfan | mikam | mekham | mikhahim',
    may: 'mitoonam | mitunam | mitonam | mitavanam | mishe | mishavad | momkene | emkan | emkanesh | chetor | chetori | chejuri | chejoori | koja | aya | bezar | ejaze',
    me: 'man | mano | manu | mara | baham | bahaam | behem | be man | ba man | ma | maro | bande',
    you: 'shoma | behetoon | behetun | bahatoon | bahatun | beheton | bahaton',
    exist:
      'hast | hastesh | darid | darin | vojud dare | nist | peyda mishe | peyda nemishe | nadarid | nadarin',
    free: 'hast | online | unja | oonja | inja | anja | dar dastres | zende | hastesh',
    no: 'na | nemikham | nemikhaham | nemikhahm | nemixam | bedune | bedoone | bedun | bejaye | be jaye | nist | nabashe | nemizanam | nemikonam | gheyre | nemekham',
    chatbot: 'ai | robat | robati | robata | robato | bote | hooshe masnooei',
    bot: 'robat | robot | robati | robata | robato | bot | bote | chat bot | mashin | computer | kampyuter | hooshe masnooei | hushe masnui | roboti',
    stop: 'kafie | kafiye | khaste | khaste shodam | motenaferam | halam | kalafe | vel kon | tamoomesh',
    bad: 'ahmagh | khang | nafahm | be dard nemikhore | bedard nemikhore | dard nemikhore | bifayede | mozakhraf | nemifahme | nemifahmi | eftezah | charand | bikhod | maskhare',
    number:
      'shomare telefon | shomare poshtibani | shomareye poshtibani | shomare tamas | shomareye tamas | shomaratoon | shomaratun | shomaretoon | shomare | telefonetoon | telefonetun | rahe ertebati | shomarei',
    who: 'ki | ba ki | be ki | che kasi | ba che kasi | kio',
    report:
      'estekhdam | hoghoogh | goft | goftan | ghol dad | nazar | shekayat | mamnoon | mersi | merci | zang zadam | sohbat kardam | ali bood',
    alone: 'tamas | zang | poshtiban | shomare tamas | tamas telefoni',
    filler: `
      ye | yek | ba | be | az | dar | tu | too | baraye | vase | ke | va | ya | ham | ro | in | un | oon | hamin | lotfan | lotfn | khahesh | khahesh mikonam | mikonam | salam | dorood | bale | are | areh | bashe | khob | pas | faghat | faqat | alan | hala | sari | sarian | saritar | zoodtar | zood | fori | foran | emrooz | farda | dobare | bazam | dige | mostaghim | vaghei | vagheie | vaqei | vaghean | zende | haghighi
      konam | konid | konin | kon | konim | kone | bezanam | bezanim | bezanid | bezan | bezane | beshe | besham | begiram | begirid | begirin | begire | daram | dare | bedam | bedid | bedin | bede | hast | hastam | agha | khanom | aziz | dadash | man | mano | ma | shoma | mitoonam | mitunam | mishe | chetor | chetori | koja | chande | chand | chie | che | aya | darbare | dar morede | mored | telefoni | online | toro khoda | khoda | plz | please | mamnoon | mersi | merci | vali | ensani | yekam
    `,
    joint: 'va | vali | ama | ya | chon | pas',
  },
  asks: `
    kasi/kesi/yeki/adam/adami ~2 hast/unja/oonja/inja/nist/online
    yeki/kasi/nafar/@person ~3 zang/tamas/javab/komak/komakam/pasokh/javabamo
    be/ba/baham/behem man/tamas/zang/ma ~2 tamas/zang/begirid/bezanid/bezane/begirin
    baham/behem tamas/zang
    tamas/zang begirid/bezanid/begirin/bezanin/bezanam/begiram
    shomare/telefon ~2 @desk/tamas/chande/telefon/shoma/sherkat
    shomaratoon/shomaretoon/telefonetoon/shomaratun
    ba che shomare/shomarei
    chetor/chetori/chejuri/koja ~4 tamas/ertebat/sohbat/zang/harf
    ba ~4 @person/@anyone/@desk/@staff ~4 sohbat/harf/chat/tamas/ertebat/kar/mashverat
    sohbat/harf/chat/goftogu ~1 ba ~3 @person/@anyone/@desk/@staff
    ba ki ~4
    mano/man/maro/lotfan/mara ~5 vasl/motasel/vaslam/montaghel
    vaslam/vasl/motasel ~3 @person/@desk/@anyone/be/kon/konid/konin
    be ~2 @person/@desk/@anyone ~3 vasl/motasel/vaslam
    @person/nafar/yeki/kasi ~3 mikham/mikhaham/lotfan/bedin/bedid/bede/befrest/mixam/darid/darin/befrestid
    niaz/ehtiaj ~4 @person/nafar/kasi
    @person/nafar ~3 niaz/lazem/kar
    nemikham/nemikhaham/nemixam ~4 @bot
    @chatbot ~3 nemikham/na/nabashe/nemikhaham/base/kafie/nemixam
    ba ~2 @bot ~2 harf/sohbat ~1 nemizanam/nemikonam/nemikham
    az ~2 @bot ~3 khaste/motenaferam/kalafe
    @chatbot ~3 @bad
    adam/adame/ensane vaghei/vaqei/zende
    hichkas/hishki/kasi ~2 javab/pasokh/nist
    mikham/mikhaham/mitoonam/mitunam/mishe/bezar ~2 sohbat/harf $
    telefoni ~3 sohbat/harf
    bejaye ~2 @bot
  `,
  neutral: `
    to/shoma/aya ~2 @person/@bot ~1 hasti/hastid/i/$
    to robati
    @bot/@person hasti/hastid/ya
    daram ~1 ba ~3 @person/@bot/ki ~1 harf/sohbat mizanam/mikonam
    sohbat/harf/zang/tamas kardam/zadam/gereftam
    shomare ~1 moshtari/hesab/kart/sefaresh/peygiri/mobile/shaba/melli/kontor
    man ~1 karmand/karshenas ~3
    nafare/chand nafar
    be wifi/internet/modem ~3
    kasi/yeki ~2 dozdid/dozdide/hack
    @person ~3 goft/ghol
    zang nazad
    nafar ~1 dige
    kas ~1 dige
    english/ingilisi ~1 sohbat
  `,
  refusals: `
    zang/tamas nazanid/nagirid/nazan
    vasl/motasel nakonid/nakon
    nemikham/nemikhaham ~2 ba ~2 @person/@anyone
    nemikham ~2 @person/@call
  `,
  anger: `
    divoone/divune/divane shodam/shodim
    asabam ~2 khord/dagoon
    kolahbardar/kolahbardarin/dozdin/dozd/bisharaf/kesafat/bishoor
    badtarin sherkat/khadamat
    shekayat ~2 azatoon
    vakilam
  `,
  distress: `
    khodkoshi
    khodamo ~1 bokosham/mikosham
    mikham bemiram
  `,
  realWords: 'sohbet | harfe | harp | nazar | tamasi | operatör | modire',
};
