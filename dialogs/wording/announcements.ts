/** From an announcement's data to sentences and at most two offers. No pronoun for the person, no thanks for patience. */
import type { Offer } from '../../bot/core/activity.ts';
import type { Nameplate } from '../../bot/core/agent.ts';
import type { Announcement } from '../../bot/core/handoff/announcement.ts';

/** The catalog of one language, as far as announcements need it. */
export interface Sentences {
  say(key: string, values?: Record<string, string | number>): string;
  when(at: number): string;
}

interface Words {
  text: string;
  offers: Offer[];
}

/** "Karim A. (ContactPlus, voor Noorderlicht)", with the role before the employer where there is one. */
export function plateWords({ name, employer, role }: Nameplate, { say }: Sentences): string {
  const place = role === undefined ? employer : say(`role.${role}`, { employer });
  return say('plate', { name, employer: place });
}

export function announce(announcement: Announcement, sentences: Sentences): Words {
  const { say, when } = sentences;
  const plate = (person: Nameplate): string => plateWords(person, sentences);
  const values = commonValues(announcement, { plate, when });
  const words = (key: string, offers: Offer[] = [], more: Record<string, string> = {}): Words => ({
    text: say(`announce.${key}`, { ...values, ...more }),
    offers,
  });
  switch (announcement.kind) {
    case 'ringing':
      return words('ringing', stay(announcement, sentences));
    case 'queued':
      return words(announcement.basis.people === 0 ? 'queued.nobody' : 'queued', [
        meanwhile(sentences),
        ...stay(announcement, sentences),
      ]);
    case 'scheduled': {
      const offers = [meanwhile(sentences), ...stay(announcement, sentences)];
      const key = announcement.open ? 'scheduled.nobody' : 'scheduled';
      return words(key, offers, { deputy: announcement.deputy.name });
    }
    case 'changed':
      return changed(announcement, sentences, values);
    case 'missed':
      return missed(announcement, sentences, words);
    case 'again':
      return words(
        announcement.here || announcement.promisedAt === undefined ? 'again.here' : 'again.waiting',
      );
    case 'promised':
      return words(announcement.text === '' ? 'promised' : 'promised.text', [], {
        text: sentence(announcement.text),
      });
    case 'completed':
      return words(completedKey(announcement), [], {
        agreed: sentence(announcement.agreed),
        owner: announcement.owner.name,
      });
    case 'handBackProposed':
      return words('handBackProposed', [
        { title: say('offer.backToBot'), action: { action: 'backToBot' } },
      ]);
    case 'noted':
      return words(announcement.promisedAt === undefined ? 'noted.untimed' : 'noted');
    case 'someoneElse':
      return announcement.asked === undefined
        ? words('someoneElse.open')
        : words('someoneElse', [], { asked: plate(announcement.asked) });
    case 'newTime':
    case 'backToBot':
    case 'botMeanwhile':
      return words(announcement.kind);
  }
}

function commonValues(
  announcement: Announcement,
  { plate, when }: { plate(person: Nameplate): string; when(at: number): string },
): Record<string, string | number> {
  const values: Record<string, string | number> = { reference: announcement.reference };
  if ('owner' in announcement) {
    values.owner = plate(announcement.owner);
    values.first = announcement.owner.firstName;
  }
  if ('promisedAt' in announcement && announcement.promisedAt !== undefined) {
    values.by = when(announcement.promisedAt);
  }
  if ('place' in announcement && announcement.place !== undefined)
    values.place = announcement.place;
  return values;
}

/** Whoever has the floor keeps it, and the bot stays silent: it is not offered then. */
function missed(
  { missedAt, alarmed }: Extract<Announcement, { kind: 'missed' }>,
  sentences: Sentences,
  words: (key: string, offers: Offer[], more: Record<string, string>) => Words,
): Words {
  const told = { missed: sentences.when(missedAt) };
  if (alarmed === undefined) return words('missed', [meanwhile(sentences)], told);
  return words('missed.here', [], { ...told, alarmed: plateWords(alarmed, sentences) });
}

function completedKey({ agreed, bySilence }: Extract<Announcement, { kind: 'completed' }>): string {
  if (bySilence) return 'completed.silence';
  return agreed === '' ? 'completed' : 'completed.agreed';
}

type Changed = Extract<Announcement, { kind: 'changed' }>;

/** Who left and why, then who is here and by when; below it the choice to wait for the one who left. */
function changed(
  announcement: Changed,
  sentences: Sentences,
  values: Record<string, string | number>,
): Words {
  const { say, when } = sentences;
  const { previous, previousBackAt, why, here, promisedAt } = announcement;
  const reason = previous && whySentence(why, previous, sentences);
  const named = here || promisedAt === undefined ? 'changed.here' : 'changed.named';
  const text = [reason, say(`announce.${named}`, values)].filter(Boolean).join(' ');
  if (previous === undefined || previousBackAt === undefined) return { text, offers: [] };
  const title = say('offer.waitFor', { first: previous.firstName, back: when(previousBackAt) });
  return { text, offers: [{ title, action: { action: 'waitFor', agentId: previous.agentId } }] };
}

const unexplained = new Set(['accepted', 'tookOver', 'chosen']);

function whySentence(
  why: Changed['why'],
  previous: Nameplate,
  { say }: Sentences,
): string | undefined {
  if (unexplained.has(why)) return undefined;
  return say(`announce.why.${why}`, { previous: previous.name });
}

/** The bot rang by itself: one tap undoes it. */
function stay({ asked }: { asked: boolean }, { say }: Sentences): Offer[] {
  if (asked) return [];
  return [{ title: say('offer.stayWithBot'), action: { action: 'stayWithBot' } }];
}

function meanwhile({ say }: Sentences): Offer {
  return { title: say('offer.askBotMeanwhile'), action: { action: 'askBotMeanwhile' } };
}

/** An agent's words end like a sentence before ours follow. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…؟。]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
