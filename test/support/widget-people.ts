/** The people of the drawings, the company, and the parts of which scenes are made. */
import type { Nameplate } from '../../bot/core/agent.ts';
import type { WidgetConfig, WidgetState } from '../../bot/channels/web-chat/widget-protocol.ts';
import type { Said } from './widget-mock-server.ts';

const EMPLOYER = 'Noorderlicht Klantenservice';
const plate = (agentId: string, name: string, more: Partial<Nameplate> = {}): Nameplate => ({
  agentId,
  name,
  firstName: name.split(' ')[0] ?? name,
  initials: name
    .split(' ')
    .map((part) => part[0])
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join(''),
  employer: EMPLOYER,
  town: 'Groningen',
  ...more,
});
export const sanne = plate('sanne', 'Sanne de Vries');
export const youssef = plate('youssef', 'Youssef El Amrani');
export const karim = plate('karim', 'Karim A.', {
  employer: 'ContactPlus, voor Noorderlicht',
  town: undefined,
});
export const ilse = plate('ilse', 'Ilse Hoekstra', { role: 'lead', town: undefined });
export const shirin = plate('shirin', 'شیرین رحیمی', { initials: 'شر', town: 'خرونینگن' });

export const config: WidgetConfig = {
  company: {
    name: 'Noorderlicht',
    legalName: 'Noorderlicht Energie en Internet B.V.',
    address: 'Oosterkade 14, Groningen',
    phone: '050 210 0100',
    timeZone: 'Europe/Amsterdam',
  },
  languages: ['nl', 'en', 'de', 'fr', 'fa'],
  defaultLanguage: 'nl',
  formOfAddress: { nl: 'formal', en: 'formal', de: 'formal', fr: 'formal', fa: 'formal' },
  hours: {
    nl: 'Maandag tot en met vrijdag 8:00 tot 21:00, zaterdag 9:00 tot 17:00.',
    en: 'Monday to Friday 8:00 to 21:00, Saturday 9:00 to 17:00.',
    de: 'Montag bis Freitag 8:00 bis 21:00 Uhr, Samstag 9:00 bis 17:00 Uhr.',
    fr: 'Du lundi au vendredi de 8:00 à 21:00, le samedi de 9:00 à 17:00.',
    fa: 'دوشنبه تا جمعه ۸:۰۰ تا ۲۱:۰۰، شنبه ۹:۰۰ تا ۱۷:۰۰.',
  },
  suggestions: {},
};

/** On Tuesday 3 March 2026 in Groningen, before daylight saving time. */
export const at = (clock: string, day = 3): number =>
  Date.parse(
    `2026-03-${String(day).padStart(2, '0')}T${clock.length === 5 ? `${clock}:00` : clock}+01:00`,
  );

export interface Scene {
  lang: string;
  said: Said[];
  state: WidgetState;
}

export const reference = 'LK-7F3K-92';
export const people = { count: 3, until: at('21:00') };
export const me = (clock: string, text: string, day?: number): Said => ({
  author: 'customer',
  at: at(clock, day),
  text,
});
export const bot = (clock: string, text: string, more: Said = {}): Said => ({
  author: 'bot',
  at: at(clock),
  text,
  ...more,
});
export const says = (who: Nameplate, clock: string, text: string, day?: number): Said => ({
  author: 'agent',
  at: at(clock, day),
  text,
  plate: who,
});
export const ringing = (owner: Nameplate, clock: string, until: string, asked: boolean): Said => ({
  author: 'bot',
  kind: 'announcement',
  at: at(clock),
  text: `${owner.name}: ${until}`,
  announcement: { kind: 'ringing', owner, reference, promisedAt: at(until), lead: ilse, asked },
});

export const waiting = (owner: Nameplate, now: string): WidgetState => ({
  now: at(now),
  state: 'ringing',
  owner,
  reference,
  requestedAt: at('14:29:00'),
  clockSince: at('14:29:00'),
  promisedAt: at('14:32:00'),
  ringStage: 'owner',
  asked: true,
  people,
});
export const accepted = (owner: Nameplate, now: string): WidgetState => ({
  now: at(now),
  state: 'accepted',
  owner,
  reference,
  requestedAt: at('14:29'),
  acceptedAt: at('14:31'),
  hereUntil: at('17:30'),
  people,
});
