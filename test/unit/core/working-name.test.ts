import { describe, expect, it } from 'vitest';
import { checkWorkingName, initialsOf } from '../../../bot/core/people.ts';

const whyOf = (name: string, others: string[] = []) => {
  const result = checkWorkingName(name, others);
  return result.ok ? 'ok' : result.why;
};

describe('a working name is a person', () => {
  it.each([
    'Sanne V.',
    'Sanne de Vries',
    'Youssef El Amrani',
    'Karim A.',
    'Noor H.',
    'Ilse Hoekstra',
    'Jo',
    'Bo L.',
    "Jean d'Artagnan",
    'Anne-Marie Jansen',
    'Zoë',
    'Łukasz K.',
    'Fatima Yıldız',
    'سارا م.',
    'زهره‌سادات ک.',
    'محمد',
    '山田太郎',
    'Ann Guest',
    'Joe Root',
    'Ai Tanaka',
    'Ai T.',
    'Maria Sales',
    'Tamara',
    'Medea',
    'Temple G.',
    'Serge V.',
    'Vicente',
    'Agnes T.',
    'Agata',
    'Clinton B.',
    'Bottema J.',
    'Teamah S.',
  ])('%s may be used', (name) => {
    expect(checkWorkingName(name, [])).toEqual({ ok: true });
  });

  it.each([
    'Support',
    'Team',
    'Agent',
    'Klantenservice',
    'Service',
    'Helpdesk',
    'Medewerker',
    'Kundendienst',
    'Mitarbeiter',
    'Conseiller',
    'Équipe',
    'equipe',
    'E\u0301quipe',
    'پشتیبانی',
    'کارشناس',
    'كارشناس',
    'Bot',
    'Admin',
    'Customer care',
    'Support 1',
    'Agent Smith',
    'SUPPORT',
    'agent-7',
    'Agent007',
    'Team Noord',
    'Klantenserviceteam',
    'Medewerkster 4',
    'Service client',
    'Kundenservice Nord',
    'تیم پشتیبانی',
    'Human',
    'Guest 4',
    'Mens',
    'AI',
    'Chat Bot',
    'ChatBot',
    'Soporte',
    'Müşteri Temsilcisi',
    'خدمة العملاء',
    'Duty Manager',
    'No-reply',
    'noreply',
    'Beheerder',
    'Conseillère',
    'S.u.p.p.o.r.t',
    'Sup-port',
    'پشتی‌بانی',
    'Helpdesk.',
    'H\u00c9lpdesk',
  ])('%s names a post and is refused', (name) => {
    expect(whyOf(name)).toBe('generic');
  });

  it('says which word is the trouble and what to do', () => {
    const result = checkWorkingName('Agent Smith', []);
    expect(result).toMatchObject({ ok: false, remedy: expect.stringContaining('"Agent"') });
    expect(result).toMatchObject({ remedy: expect.stringContaining('Sanne V.') });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u200c', 'control'],
    ['\u00a0', 'empty'],
    ['S', 'short'],
    ['S.', 'short'],
    ['...', 'short'],
    ['42', 'digits'],
    ['1 2 3', 'digits'],
    ['۱۲', 'digits'],
    ['<b>Sanne</b>', 'markup'],
    ['Sanne & Co', 'markup'],
    ['**Sanne**', 'markup'],
    ['Sanne [x](http://a.b)', 'markup'],
    ['Sanne 😀', 'markup'],
    ['Karim A. (ContactPlus)', 'markup'],
    ['Sanne\nV.', 'control'],
    ['Sanne\tV.', 'control'],
    ['Sa\u200bnne', 'control'],
    ['\u202eennaS', 'control'],
    ['Sanne\u0000', 'control'],
    ['\ufeffSanne', 'control'],
    ['S\u2028V', 'control'],
    ['A'.repeat(61), 'long'],
  ])('%j is refused: %s', (name, why) => {
    expect(whyOf(name)).toBe(why);
  });

  it('60 characters are enough and allowed', () => {
    expect(whyOf('A'.repeat(60))).toBe('ok');
  });

  it.each([
    ['sanne v.', 'Sanne V.'],
    ['Sanne V', 'Sanne V.'],
    ['SANNE  V.', 'Sanne V.'],
    ['Zoe', 'Zoë'],
    ['Fatima Yildiz', 'Fatima Yıldız'],
    ['كريم', 'کریم'],
    ['Strauss', 'Strauß'],
  ])('%s is taken while there is %s', (name, other) => {
    expect(whyOf(name, ['Noor H.', other])).toBe('taken');
  });

  it('every refusal carries a remedy', () => {
    for (const name of ['', 'S', '42', 'Support', '<x>', 'a\u0000', 'A'.repeat(70)]) {
      const result = checkWorkingName(name, []);
      expect(result.ok === false && result.remedy.length).toBeGreaterThan(20);
    }
  });
});

describe('the two letters on the tile', () => {
  it.each([
    ['Sanne V.', 'SV'],
    ['Sanne de Vries', 'SV'],
    ['Karim A.', 'KA'],
    ['Youssef El Amrani', 'YA'],
    ['Sanne', 'S'],
    ['Jan van der Berg', 'JB'],
    ['Anne-Marie Jansen', 'AJ'],
    ["Jean d'Artagnan", 'JA'],
    ['élodie é.', 'ÉÉ'],
    ['Jan Willem de Boer', 'JB'],
    ['Fatima Yıldız', 'FY'],
    ["Wim van 't Hof", 'WH'],
    ['ivo d.', 'ID'],
    ['Nguyen De', 'ND'],
    ['سارا محمدی', 'س‌م'],
    ['', ''],
    ['e\u0301lodie b', 'ÉB'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
