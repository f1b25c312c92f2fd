import type { Lexicon } from '../lexicon.ts';

// Arabic in Latin letters and digits ("arabizi") has no spelling, so common spellings stand side by side.
export const arabicInLatin: Lexicon = {
  language: 'ar',
  verbsAtEnd: false,
  words: {
    person:
      'mowazaf | mowazzaf | mowathaf | mowadhaf | mouwazaf | mouadaf | muwazaf | muwazzaf | mowazafeen | mas2ool | mas2oul | masool | mas2ol | modeer | mudeer | modir | mudir | momathel | mumathel | moumathil | bashar | bani adam | beni adam | bnadem | bnadam | insan | ensan | moshref | mushrif | mostashar | zamil | zameel | sa7eb | mandoub | 3amel',
    anyone:
      '7ad | 7ada | 7adan | 7da | a7ad | ahad | wahed | wa7ed | wa7ad | chi wahed | shi wahed | chi had | 7ed | had | hada | shakhs | chakhs | nas | wa7da | wahda',
    staff: 'qesm | qism | 2esm | idara | edara | fanni | fani | doktor | mo7ami',
    desk: 'khedmet el 3omala | khedmet 3omala | khidmat al 3omala | khedmat el3omala | khedmet el 3omla | khidmat l3omala | service client | call center | el da3m | da3m fanni | el da3m el fanni | markaz el etesal',
    aid: 'mosa3da | musa3ada | mousa3ada | da3m',
    talk: 'akalem | akallem | akalm | akallim | atkalem | atkallem | atkalm | akallam | a7ki | e7ki | i7ki | ahki | nahki | n7ki | nhder | nehder | nahdar | nhdar | nahdr | ntkellem | netkalem | ntkalem | nkalem | kalemni | kallemni | 7ki | kalam | netkellem',
    reach: 'atwasel | atwassal | tawasol | awsal | awsel',
    call: 'atasel | attasel | ettasel | etesal | etasel | itisal | etaslo | etaslou | telefon | tilifon | rannu | 3ayetli | n3ayet',
    connect:
      'wasalni | wasalny | wassalni | wasselni | wasilni | 7awelni | 7awwelni | hawelni | hawwelni | 7awelny | 7awelouni | wasalouni | dewezni | dawezni',
    help: 'yekalemni | ykalemni | yekallemni | ykallimni | yesa3edni | ysa3edni | ysa3dni | y3aweni | y3awenni | yrod | yerod | yerd | yred | yjaweb | yjawbni | yfhamni | yefhamni | yi7ki',
    give: '3atini | 3tini | 3tiwni | a3tini | e3tini | edini | eddini | hatli | hatly | jibli | jiblna | 5alli',
    want: 'ayez | 3ayez | 3awez | 3ayza | 3awza | 3ayiz | bdi | beddi | bade | baddi | badde | abi | abgha | abgh | abghi | bghit | bghi | nebi | nabi | urid | oreed | orid | areed | me7tag | m7tag | me7taj | lazem | lazm | hab | 7ab',
    may: 'momken | mumkin | mumken | momkin | yenfa3 | a2dar | aqdar | nqder | n9der | khallini | khalini | 5alini | kifach | kif | ezay | izay | kayf | ezzay',
    me: 'ana | ani | ma3aya | ma3i | ma3ay | m3aya | liya',
    exist:
      'fi | fih | fee | feeh | kayn | kayen | kayna | 3andkom | 3andkon | andkom | fein | fen | wein | wen',
    free: 'hna | hena | hon | honi | hnak | mawgood | mawjood | mawjoud',
    no: 'mesh | mish | mosh | mush | mo | mou | ma bade | mabade | ma bdi | machi | bala | mafi | ma fi | mafish | mafeesh',
    bot: 'robot | bot | 2ala | makana | roboot',
    number: 'raqam | raqm | ra2am | ra2m | rakm | rakam | nimiro | nemra | noumero | numero',
    who: 'meen | min | mn | ma3 meen | ma3a meen | m3a mn | m3amen',
    report:
      'waza2ef | wazayef | wadifa | ratib | rateb | shokran | chokran | shukran | 2al | galli | 2alli',
    filler:
      'el | al | l | men | mn | min | ma3 | m3a | ma3a | b | bi | be | 3an | 3ala | fel | fi | law sama7t | lw sam7t | law sama7tom | 3afak | afak | please | pls | ya | yalla | bas | bs | dilwa2ti | delwa2ty | hala2 | halla2 | daba | el shoghl | shoghl | 7a2i2i | 7a2ee2i | haqiqi | salam | hi | allo | alo | 7aqiqi | wesh | wach | chi | shi',
    joint: 'w | wa | bas | walakin',
  },
  asks: '',
  neutral: `
    fatoura/fatura/lfatoura ~2
    se3r/taman/tamane ~3
  `,
  refusals: `
    mesh/mish/mush/mosh/mo ~1 @want ~2 @talk/@anyone/@person
  `,
};
