/** A working name is personal, stable and unique: customers must know whom they talk to. */

export type NameFault =
  | 'empty'
  | 'control'
  | 'markup'
  | 'long'
  | 'digits'
  | 'short'
  | 'generic'
  | 'taken';

/** `remedy` is one English sentence that says what to do; a console words `why` in its own language. */
export type WorkingNameCheck = { ok: true } | { ok: false; why: NameFault; remedy: string };

export const longestWorkingName = 60;

/**
 * Words that name a post and no person, in the languages customers write: one of them anywhere makes the whole name
 * generic ("Support 1", "Agent Smith": a customer cannot tell whether that is a person). Folded as by `foldName`.
 */
const genericWords = new Set(
  // en
  (
    'support supporter agent agents agency team teams service services helpdesk desk help helper staff employee ' +
    'employees worker rep reps representative representatives advisor adviser advisors advisers assistant assistants ' +
    'operator operators specialist consultant customer customers client clients care contact callcenter ' +
    'callcentre chat chatbot bot robot virtual automated system admin administrator moderator user ' +
    'info information billing reception receptionist manager supervisor teamlead dutymanager noreply ' +
    'office webmaster postmaster test tester testing demo dummy unknown anonymous nobody somebody someone ' +
    'everyone colleague colleagues name nickname ' +
    // nl
    'medewerker medewerkers medewerkster werknemer klantenservice klantendienst klantcontact klant klanten ' +
    'adviseur adviseuse consulent beheerder beheer afdeling balie receptie dienst hulp ondersteuning ' +
    'servicedesk storingsdienst teamleider leidinggevende collega onbekend anoniem niemand iemand persoon ' +
    'verkoop facturatie naam gebruiker ' +
    // de
    'mitarbeiter mitarbeiterin mitarbeitende kundendienst kundenservice kundenbetreuung kundenbetreuer ' +
    'kundenbetreuerin kundenberater kundenberaterin berater beraterin sachbearbeiter sachbearbeiterin kunden ' +
    'hilfe beratung betreuung abteilung zentrale empfang verwaltung teamleiter teamleitung kollege kollegin ' +
    'unbekannt anonym niemand jemand benutzer vertrieb ' +
    // fr
    'conseiller conseillere conseillers conseilleres equipe assistante accueil clientele agente employe employee ' +
    'collaborateur collaboratrice operateur operatrice gestionnaire responsable utilisateur inconnu inconnue anonyme ' +
    'personne quelquun collegue standard aide ' +
    // fa (transliterated spellings too)
    'پشتیبانی پشتیبان کارشناس کارشناسان اپراتور خدمات مشتری مشتریان مشاور تیم گروه کارمند همکار ربات بات ادمین مدیر ' +
    'سرپرست مسئول پاسخگو پاسخگویی اطلاعات فروش ناشناس کاربر راهنما راهنمایی دستیار نماینده بخش مرکز تماس poshtibani ' +
    // es, pt, it
    'agentes equipo equipe soporte atencion cliente clientes asesor asesora asesores empleado empleada operador ' +
    'operadora servicio asistente ayuda suporte atendimento atendente consultor consultora squadra ' +
    'assistenza servizio clienti operatore operatrice addetto addetta consulente impiegato impiegata supporto ' +
    // tr, pl
    'destek temsilci temsilcisi musteri hizmetleri ekip takim calisan danisman yardim pracownik konsultant konsultantka ' +
    'doradca obsluga klienta klient zespol wsparcie pomoc ' +
    // ar
    'الدعم دعم فريق موظف موظفة خدمة العملاء عملاء مستشار ممثل مدير مشرف روبوت'
  )
    .split(' ')
    .map(foldName),
);

/** Generic too, but also names of real people: refused only where no other word stands ("Guest 4", not "Ann Guest"). */
const genericAlone = new Set(
  'guest ai sales human person root mens kunde وكيل مساعد'.split(' ').map(foldName),
);

/** Parts long enough to give a post away inside a longer word ("Klantenserviceteam", "Supportmedewerker"). */
const genericParts = [
  'klantenserv',
  'klantcontact',
  'customerserv',
  'customercare',
  'customersupport',
  'clientservice',
  'serviceclient',
  'kundenserv',
  'kundendien',
  'kundenbetreu',
  'medewerk',
  'mitarbeit',
  'helpdesk',
  'servicedesk',
  'supportteam',
  'supportagent',
  'teamsupport',
  'callcenter',
  'chatbot',
  'پشتیبان',
  'کارشناس',
].map(foldName);

const remedies: Record<Exclude<NameFault, 'generic' | 'taken'>, string> = {
  empty:
    'Give a name: first name with initial ("Sanne V."), or the full name by the agent\'s own choice.',
  control: 'The name holds an invisible or control character. Type it again by hand.',
  markup:
    'Use letters, spaces, full stops, hyphens and apostrophes only: no symbols, markup, links or emoji.',
  long: `Use at most ${longestWorkingName} characters.`,
  digits: 'A number is no name. Use the first name with initial ("Sanne V.").',
  short: 'Use at least two letters: first name with initial ("Sanne V.").',
};

/**
 * Takes the name and those of all others in the company, disabled ones included (customers know them). Case, accents
 * and full stops do not tell two names apart. Spaces at both ends are not looked at.
 */
export function checkWorkingName(name: string, others: readonly string[]): WorkingNameCheck {
  const trimmed = name.replace(/^ +| +$/g, '');
  const form = faultOfForm(trimmed);
  if (form) return { ok: false, why: form, remedy: remedies[form] };
  const generic = genericWordIn(trimmed);
  if (generic !== undefined) {
    const remedy = `"${generic}" names a post, not a person. Use the person's first name with initial ("Sanne V.").`;
    return { ok: false, why: 'generic', remedy };
  }
  const folded = foldName(trimmed);
  const same = others.find((other) => foldName(other) === folded);
  if (same !== undefined) {
    const remedy = `"${same}" exists already, and customers must be able to tell the two apart. Add a letter or the surname.`;
    return { ok: false, why: 'taken', remedy };
  }
  return { ok: true };
}

function faultOfForm(name: string): Exclude<NameFault, 'generic' | 'taken'> | undefined {
  // The zero-width non-joiner belongs to Persian spelling; all other invisible characters can deceive.
  const visible = name.replace(/(?<=\p{L}\p{M}*)\u200c(?=\p{L})/gu, '');
  if (visible === '') return 'empty';
  if (/[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u.test(visible)) return 'control';
  if (visible.trim() === '') return 'empty';
  if ([...name].length > longestWorkingName) return 'long';
  if (/[^\p{L}\p{M}\p{Nd}\p{Zs}.'’ʼ‐‑\-·]/u.test(visible)) return 'markup';
  const letters = visible.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return /\p{Nd}/u.test(visible) ? 'digits' : 'short';
  return letters < 2 ? 'short' : undefined;
}

function genericWordIn(name: string): string | undefined {
  const words = name.split(/[\s.\-‐‑·]+/u).filter((word) => word !== '');
  const bare = (word: string) => foldName(word).replace(/[\p{Nd}'’ʼ]/gu, '');
  const whole = bare(name).replace(/[^\p{L}]/gu, '');
  return (
    words.find((word) => genericWords.has(bare(word))) ??
    onlyGeneric(words.map(bare)) ??
    words.find((word) => genericParts.some((part) => bare(word).includes(part))) ??
    (genericWords.has(whole) || genericParts.some((part) => whole.includes(part))
      ? name
      : undefined)
  );
}

function onlyGeneric(words: string[]): string | undefined {
  const lettered = words.filter((word) => word !== '');
  return lettered.every((word) => genericAlone.has(word)) ? lettered[0] : undefined;
}

/** Two names that fold to the same are the same name to a reader: no case, accents, full stops or doubled spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u200c.]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\s]+/gu, ' ')
    .trim();
}
