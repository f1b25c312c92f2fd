import { describe, expect, it } from 'vitest';
import { asksForSomebodyElse } from '../../../../dialogs/handoff/asks-for-somebody-else.ts';

describe('while a person has the floor', () => {
  it.each([
    'ik wil iemand anders spreken',
    'kan ik uw leidinggevende spreken?',
    'I would like to talk to another colleague please',
    'let me speak to your manager',
    'Ich möchte mit jemand anderem sprechen',
    'je veux parler à quelqu’un d’autre',
    'می‌خواهم با شخص دیگری صحبت کنم',
    'quiero hablar con otra persona',
    'başka biriyle görüşmek istiyorum',
    'أريد التحدث مع شخص آخر',
    'chcę rozmawiać z kimś innym',
    'vorrei parlare con un altro operatore',
    'mens',
    'ik wil een mens spreken',
    'I want a real human',
  ])('"%s" asks for somebody else', (text) => {
    expect(asksForSomebodyElse(text)).toBe(true);
  });

  it.each([
    'bel me maar op 0612345678',
    'kan ik u bellen?',
    'dank u, fijn om met een mens te praten',
    'thanks, nice to talk to a real person',
    'please call me at 06-12345678 or write to jan@example.com',
    'können Sie mich heute noch anrufen?',
    'vous pouvez me rappeler au 06 12 34 56 78',
    'با من تماس بگیرید لطفا',
    'wat is uw telefoonnummer?',
    'hoe laat belt u mij?',
  ])('"%s" is said to that person', (text) => {
    expect(asksForSomebodyElse(text)).toBe(false);
  });
});
