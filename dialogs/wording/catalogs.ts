/** The message files, loaded once. Adding a language is adding a file here and in `messages/`. */
import de from './messages/de.json' with { type: 'json' };
import deFamiliar from './messages/de.familiar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fa from './messages/fa.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import frFamiliar from './messages/fr.familiar.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import nlFamiliar from './messages/nl.familiar.json' with { type: 'json' };

export type Catalog = Readonly<Record<string, string>>;

/** Formal wording, complete. English and Persian need no second form. */
export const formal: Readonly<Record<string, Catalog>> = { nl, en, de, fr, fa };

/** Only what differs when the company says je, du or tu. */
export const familiar: Readonly<Record<string, Catalog>> = {
  nl: nlFamiliar,
  de: deFamiliar,
  fr: frFamiliar,
};
