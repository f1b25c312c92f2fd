import { describe, expect, it } from 'vitest';
import { asksForPerson } from '../../../../dialogs/handoff/asks-for-person.ts';

const asks = (text: string): boolean => asksForPerson(text).asks;

describe('a customer who wants a person is heard', () => {
  it.each([
    ['one word', 'mens'],
    ['one word, shouted', 'MEDEWERKER!!!'],
    ['one word with emoji around it', '🙏👩‍💼 agent 👩‍💼'],
    ['one word spelled out', 'h u m a n'],
    ['one word drawn out', 'HUMAAAAN'],
    ['Turkish capitals with the dotted I', 'İNSAN'],
    ['styled letters', '𝐡𝐮𝐦𝐚𝐧 𝐩𝐥𝐞𝐚𝐬𝐞'],
    ['digits for letters', 'hum4n'],
    ['words glued together', 'realperson please'],
    ['politely', 'Mag ik met een van uw collega’s praten?'],
    ['angrily', 'ik word hier gek van, geef me iemand'],
    ['by asking whether anybody is there', 'is there anybody there?'],
    ['by asking to call', 'kan ik iemand bellen?'],
    ['by asking to be called', 'rufen Sie mich bitte zurück'],
    ['by asking to be called on a number', 'zadzwońcie na 600 123 456'],
    ['by refusing the bot', 'stop met die robot'],
    ['by refusing the bot', 'kein Bot'],
    ['by refusing the bot', 'I don’t want to talk to a computer'],
    ['with typos', 'medwerker'],
    ['with typos', 'talk to a humam'],
    ['with typos', 'cusotmer service'],
    ['with typos in an inflected word', 'musteri temsiclisiyle gorusmek istiyorum'],
    ['mixed with a question', 'waar is mijn factuur en kan ik iemand spreken'],
    ['after a question', 'Where is my invoice? Human please.'],
    ['in slang', 'i gotta talk to someone'],
    ['in slang', 'can uu help me talking to a human'],
    ['as part of a longer wish', 'want help to speak with someone'],
    ['for customer service', 'assistance to contact customer service'],
    ['for customer service', 'I need to call customer support'],
    ['for its hours', 'what are the hours of customer service'],
    ['for a named colleague', 'mag ik Sanne spreken?'],
    ['for somebody else', 'I want to talk to someone else'],
    ['for a person and not the bot', 'no bot but a human'],
    ['in Persian', 'می‌خواهم با یک نفر صحبت کنم'],
    ['in Persian without joiners', 'می خواهم با یک نفر صحبت کنم'],
    ['in Persian in Latin letters', 'mikham ba yek nafar sohbat konam'],
    ['in Arabic with particles', 'ممكن تحولني لموظف'],
    ['in two languages at once', 'ich will mit einem human agent sprechen'],
    ['in two languages at once', 'hallo, can I talk to a medewerker aub'],
    ['over several lines', 'hi\nI want to\nspeak to someone'],
  ])('%s: %s', (_how, text) => {
    expect(asks(text)).toBe(true);
  });

  it('gets the words that decided and their language', () => {
    expect(asksForPerson('Waar is mijn factuur? Geef me een echt mens.')).toEqual({
      asks: true,
      reason: 'asked',
      language: 'nl',
      evidence: 'Geef me een echt mens',
    });
  });

  it('is heard at the end of ten thousand characters', () => {
    const story = 'My parcel was late again and the box was wet. '.repeat(217);
    expect(story.length).toBeGreaterThan(9_900);
    expect(asks(story)).toBe(false);
    expect(asks(`${story}I want to speak to a person`)).toBe(true);
    expect(asks(`Human please. ${story}`)).toBe(true);
  });
});

describe('the same words mean something else', () => {
  it.each([
    'I am an employee of your shop',
    'I booked through a travel agent',
    'there is a human error on my bill',
    'mensen zeggen dat jullie duur zijn',
    'ist der Mitarbeiterrabatt noch gültig',
    'agent immobilier',
    'how many people work there',
    'I spoke to a person yesterday about my bill',
    'an agent told me my refund takes 5 days',
    'who is the contact person on my contract',
    'someone stole my card',
    'can someone else pick up my parcel?',
    'Can the driver call me before delivery?',
    'robot vacuum returns',
    'I don’t want automatic renewal',
    'mein Vertrag',
    'talk to you later',
    'cancel order',
    'delete my account',
    'file a complaint about my order',
    'help',
    'aanvragen',
    'tu mens',
  ])('%s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each(['are you a bot?', 'ben je een mens?', 'human or bot?', 'am I talking to a real person'])(
    'what the bot answers itself: %s',
    (text) => {
      expect(asks(text)).toBe(false);
    },
  );

  it.each([
    'do not connect me to a person',
    'bel me niet, mail is prima',
    'no quiero hablar con nadie, solo saber el precio',
    'beni kimseye bağlamayın',
    'laat maar, geen medewerker nodig',
  ])('who wants no contact is not forced: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it('but a refusal of one thing does not hide the request for another', () => {
    expect(asks('I don’t want to wait, give me a person')).toBe(true);
    expect(asks('ik wil niet met een robot praten maar met een mens')).toBe(true);
    expect(asks('I do not want to call I want to chat with a human')).toBe(true);
    expect(asks('are you a bot? then get me a human')).toBe(true);
    expect(asks('my husband died and I need to talk to someone')).toBe(true);
  });
});

describe('anger and distress', () => {
  it.each([
    ['nl', 'stelletje oplichters, ik stap over naar de concurrent'],
    ['en', 'you are all thieves, my lawyer will hear about this'],
    ['de', 'ihr seid doch alle betrüger, ich gehe zum anwalt, er wird euch verklagen'],
    ['fr', 'vous êtes des voleurs, je vais porter plainte'],
    ['fa', 'شما همه کلاهبردارید، از دستتون دیوونه شدم'],
  ])('clear anger at the service is a reason in %s', (_language, text) => {
    expect(asksForPerson(text)).toMatchObject({ asks: true, reason: 'anger' });
  });

  it.each([
    ['nl', 'ik wil er niet meer zijn, ik maak er een einde aan'],
    ['en', 'I want to kill myself'],
    ['de', 'ich will nicht mehr leben'],
    ['fr', 'je veux mourir'],
    ['fa', 'می‌خوام خودکشی کنم'],
  ])('danger to life comes before everything in %s', (_language, text) => {
    expect(asksForPerson(text)).toMatchObject({ asks: true, reason: 'distress' });
  });

  it('a request is named before anger, danger before a request', () => {
    expect(asksForPerson('thieves! I want to talk to a manager').reason).toBe('asked');
    expect(asksForPerson('Give me a person. I want to kill myself.').reason).toBe('distress');
  });

  it.each([
    'I am not happy with the delivery',
    'this is taking very long',
    'ik wil mijn contract opzeggen',
    'das Geld reicht nicht',
    'es riecht nach Gas in der Küche',
  ])('a complaint or an ordinary wish is no anger: %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});
