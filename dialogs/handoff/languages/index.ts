/** Every language in which requests for a person are understood. A new one is a new file and a line here. */
import type { Lexicon } from '../lexicon.ts';
import { arabic } from './ar.ts';
import { arabicInLatin } from './ar-latin.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { italian } from './it.ts';
import { persian } from './fa.ts';
import { persianInLatin } from './fa-latin.ts';
import { polish } from './pl.ts';
import { spanish } from './es.ts';
import { turkish } from './tr.ts';

export const languages: readonly Lexicon[] = [
  dutch,
  english,
  german,
  french,
  persian,
  persianInLatin,
  spanish,
  turkish,
  arabic,
  arabicInLatin,
  polish,
  italian,
];
