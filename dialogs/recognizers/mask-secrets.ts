/**
 * What must never reach the disk: card numbers, national ids, passwords. Masked before storing, so a mistake here
 * is either a leak or a lost order number: each rule needs its check digit or a word that says what it is.
 */

/** Kept of a masked number, so that both sides can still speak of it. */
const tail = 4;

const cardNumber = /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g;
/** Words in the five languages that make nine digits a Dutch citizen number, or any digits after them an id. */
const idWord =
  /(?<!\p{L})(bsn|burgerservicenummer|sofi-?nummer|sofinummer|rijksregisternummer|national id(?:entity)? number|social security number|ssn|personalausweisnummer|steuer-?id|numéro de sécurité sociale|کد ملی|شماره ملی)/giu;
const passwordWord =
  /\b(?:wachtwoord|password|passwd|passwort|kennwort|mot de passe|pincode|pin-code|pin code|code pin)\b|رمز عبور|گذرواژه|پسورد/giu;

/**
 * Returns the text with secrets replaced by dots and their last four digits.
 * Ordinary order, customer and phone numbers stay as they are.
 */
export function maskSecrets(text: string): string {
  const withoutCards = text.replace(cardNumber, (found) => (isCard(found) ? masked(found) : found));
  return maskAfter(maskIds(withoutCards), passwordWord, secretAfter);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function masked(found: string): string {
  return `•••• ${digitsOf(found).slice(-tail)}`;
}

/** Luhn, and a first digit that a card network uses: most 16-digit order numbers fail one of the two. */
function isCard(found: string): boolean {
  const digits = digitsOf(found);
  if (!/^[2-6]/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Any 8 to 15 digits, or letters and digits, within a few words after the name of an id. */
function maskIds(text: string): string {
  return maskAfter(text, idWord, (rest) => {
    const match = /^\D{0,25}?((?:\p{Nd}[ .-]?){8,15})/u.exec(rest);
    const number = match?.[1];
    return number === undefined
      ? undefined
      : { from: (match?.[0].length ?? 0) - number.length, length: number.trimEnd().length };
  });
}

/** The word after "my password is", "wachtwoord:", "Passwort lautet": never an ordinary word of a sentence. */
function secretAfter(rest: string): { from: number; length: number } | undefined {
  const match = /^(\s*(?:is|was|=|:|lautet|ist|est|هست|است|-)+\s*["'“‘]?)([^\s"'”’]{4,64})/iu.exec(
    rest,
  );
  const [, lead, secret] = match ?? [];
  if (lead === undefined || secret === undefined || !looksSecret(secret, lead)) return undefined;
  return { from: lead.length, length: secret.length };
}

/** After a colon anything counts; after a verb only what no sentence would say: digits, symbols, mixed case. */
function looksSecret(secret: string, lead: string): boolean {
  if (/[:=]/.test(lead)) return true;
  const word = secret.replace(/[.,!?;]+$/, '');
  return /\p{Nd}/u.test(word) || /[^\p{L}\p{M}'’-]/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

type Find = (rest: string) => { from: number; length: number } | undefined;

function maskAfter(text: string, word: RegExp, find: Find): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(word)) {
    const end = match.index + match[0].length;
    if (end < at) continue;
    const found = find(text.slice(end, end + 120));
    if (found === undefined) continue;
    result += `${text.slice(at, end + found.from)}••••`;
    at = end + found.from + found.length;
  }
  return result + text.slice(at);
}
