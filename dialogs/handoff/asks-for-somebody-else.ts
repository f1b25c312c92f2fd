/**
 * While a person has the floor the customer's words are meant for that person: "call me on 06-12345678" is said to
 * Sanne, not to the desk. Only who asks for somebody else, or plainly for a human being, rings again.
 */
import { asksForPerson } from './asks-for-person.ts';
import { entries } from './lexicon.ts';
import { fold, readable, tokenise } from './normalise.ts';
import { languages } from './languages/index.ts';

/** Whoever takes a person for a bot says so in few words: "I want a human". */
const PLAIN_WORDS = 6;

/** Somebody else, a colleague, somebody above. An asterisk stands for any ending. */
const OTHERS = `
  ander* | collega* | leidinggevende* | chef* | baas | teamleider* | meerdere
  else | another | other | different | colleague* | manager* | supervisor* | boss
  kollege* | kollegin* | vorgesetzte* | leiter*
  autre* | collègue* | responsable* | supérieur*
  دیگر | دیگری | دیگه | دیگه‌ای | همکار* | مدیر* | رئیس* | سرپرست*
  otro* | otra* | compañero* | compañera* | encargado* | encargada* | jefe* | jefa*
  başka* | diğer* | müdür* | yönetici* | amir*
  آخر | أخرى | غيرك | زميل* | المدير | مديرك | مسؤول* | المسؤول | مشرف* | المشرف
  inny* | inna | inną | inne* | koleg* | koleżank* | kierowni* | przełożon* | szef*
  altro | altra | altri | altre | collega | capo | superiore | direttore
`;

interface Words {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
}

function wordsOf(list: string): Words {
  const all = list.split(/[|\n]/).map((word) => fold(word.trim()));
  return {
    whole: new Set(all.filter((word) => word !== '' && !word.endsWith('*'))),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

const others = wordsOf(OTHERS);
const persons = wordsOf(
  languages
    .flatMap(({ words }) => entries(words.person))
    .filter((entry) => !entry.includes(' '))
    .join('|'),
);

const isAmong = (word: string, { whole, beginnings }: Words): boolean =>
  whole.has(word) || beginnings.some((begin) => word.startsWith(begin));

/** Takes any string; never throws. */
export function asksForSomebodyElse(text: string): boolean {
  if (!asksForPerson(text).asks) return false;
  const words = tokenise(readable(text)).map(({ word }) => word);
  if (words.some((word) => isAmong(word, others))) return true;
  return words.length <= PLAIN_WORDS && words.some((word) => isAmong(word, persons));
}
