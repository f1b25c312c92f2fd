// The words of the demo shop. The language is that of ?lang=, else Dutch.
const texts = {
  nl: {
    skip: 'Naar de inhoud',
    navLabel: 'Hoofdmenu',
    internet: 'Internet en tv',
    energy: 'Energie',
    service: 'Klantenservice',
    language: 'Taal',
    title: 'Internet en energie van één loket in het noorden',
    lead: 'Eén rekening, één nummer, en altijd iemand met een naam die uw vraag aanneemt.',
    ask: 'Stel een vraag',
    internetTitle: 'Internet en tv',
    fibre100: 'Glasvezel 100',
    fibre100Text: '100 Mb/s heen en terug. Genoeg voor een huishouden dat streamt en thuis werkt.',
    fibre1000: 'Glasvezel 1000',
    fibre1000Text: '1 Gb/s, met een tweede wifi-punt voor boven.',
    tv: 'Tv erbij',
    tvText: '60 zenders, zeven dagen terugkijken, opzegbaar per maand.',
    month: 'per maand',
    energyTitle: 'Stroom en gas',
    energyText:
      'Stroom van wind en zon uit Groningen, Friesland en Drenthe. De prijs ligt een jaar vast; opzeggen kan elke maand.',
    power: 'Stroom',
    gas: 'Gas',
    fixed: 'Vaste kosten',
    perKwh: 'per kWh',
    perM3: 'per m³',
    serviceTitle: 'Klantenservice',
    serviceText:
      'Een storing, een rekening die u niet begrijpt, een verhuizing: vraag het in de chat. Maandag tot en met vrijdag van 8 tot 21 uur en zaterdag van 9 tot 17 uur zit er iemand achter het loket.',
    person: 'Praat met een mens',
    demo: 'Dit is een voorbeeldpagina. Het bedrijf bestaat niet; de chat werkt echt.',
  },
  en: {
    skip: 'To the content',
    navLabel: 'Main menu',
    internet: 'Internet and TV',
    energy: 'Energy',
    service: 'Customer service',
    language: 'Language',
    title: 'Internet and energy from one counter in the north',
    lead: 'One bill, one number, and always somebody with a name who takes your question.',
    ask: 'Ask a question',
    internetTitle: 'Internet and TV',
    fibre100: 'Fibre 100',
    fibre100Text: '100 Mb/s both ways. Enough for a household that streams and works at home.',
    fibre1000: 'Fibre 1000',
    fibre1000Text: '1 Gb/s, with a second Wi-Fi point for upstairs.',
    tv: 'Add TV',
    tvText: '60 channels, seven days of catch-up, cancel any month.',
    month: 'a month',
    energyTitle: 'Power and gas',
    energyText:
      'Power from wind and sun in Groningen, Friesland and Drenthe. The price is fixed for a year; you can leave any month.',
    power: 'Power',
    gas: 'Gas',
    fixed: 'Standing charge',
    perKwh: 'per kWh',
    perM3: 'per m³',
    serviceTitle: 'Customer service',
    serviceText:
      'A fault, a bill you do not understand, a move: ask in the chat. Somebody is behind the counter Monday to Friday from 8 to 21 and on Saturday from 9 to 17.',
    person: 'Talk to a person',
    demo: 'This is an example page. The company does not exist; the chat really works.',
  },
  de: {
    skip: 'Zum Inhalt',
    navLabel: 'Hauptmenü',
    internet: 'Internet und TV',
    energy: 'Energie',
    service: 'Kundenservice',
    language: 'Sprache',
    title: 'Internet und Energie von einem Schalter im Norden',
    lead: 'Eine Rechnung, eine Nummer und immer jemand mit Namen, der Ihre Frage annimmt.',
    ask: 'Frage stellen',
    internetTitle: 'Internet und TV',
    fibre100: 'Glasfaser 100',
    fibre100Text:
      '100 Mbit/s in beide Richtungen. Genug für einen Haushalt, der streamt und zu Hause arbeitet.',
    fibre1000: 'Glasfaser 1000',
    fibre1000Text: '1 Gbit/s, mit einem zweiten WLAN-Punkt für oben.',
    tv: 'TV dazu',
    tvText: '60 Sender, sieben Tage zurücksehen, monatlich kündbar.',
    month: 'im Monat',
    energyTitle: 'Strom und Gas',
    energyText:
      'Strom aus Wind und Sonne aus Groningen, Friesland und Drenthe. Der Preis gilt ein Jahr; kündigen können Sie jeden Monat.',
    power: 'Strom',
    gas: 'Gas',
    fixed: 'Grundpreis',
    perKwh: 'pro kWh',
    perM3: 'pro m³',
    serviceTitle: 'Kundenservice',
    serviceText:
      'Eine Störung, eine unverständliche Rechnung, ein Umzug: Fragen Sie im Chat. Montag bis Freitag von 8 bis 21 Uhr und samstags von 9 bis 17 Uhr sitzt jemand am Schalter.',
    person: 'Mit einem Menschen sprechen',
    demo: 'Das ist eine Beispielseite. Die Firma gibt es nicht; der Chat funktioniert wirklich.',
  },
  fr: {
    skip: 'Aller au contenu',
    navLabel: 'Menu principal',
    internet: 'Internet et TV',
    energy: 'Énergie',
    service: 'Service client',
    language: 'Langue',
    title: 'Internet et énergie au même guichet, dans le Nord',
    lead: 'Une facture, un numéro, et toujours quelqu’un qui a un nom pour prendre votre question.',
    ask: 'Poser une question',
    internetTitle: 'Internet et TV',
    fibre100: 'Fibre 100',
    fibre100Text:
      '100 Mb/s dans les deux sens. Assez pour un foyer qui regarde des films et travaille à la maison.',
    fibre1000: 'Fibre 1000',
    fibre1000Text: '1 Gb/s, avec un second point wifi pour l’étage.',
    tv: 'La TV en plus',
    tvText: '60 chaînes, sept jours de rattrapage, résiliable chaque mois.',
    month: 'par mois',
    energyTitle: 'Électricité et gaz',
    energyText:
      'Une électricité du vent et du soleil de Groningue, de Frise et de Drenthe. Le prix est fixe pendant un an ; vous partez quand vous voulez.',
    power: 'Électricité',
    gas: 'Gaz',
    fixed: 'Abonnement',
    perKwh: 'le kWh',
    perM3: 'le m³',
    serviceTitle: 'Service client',
    serviceText:
      'Une panne, une facture que vous ne comprenez pas, un déménagement : demandez dans le chat. Du lundi au vendredi de 8 h à 21 h et le samedi de 9 h à 17 h, il y a quelqu’un au guichet.',
    person: 'Parler à une personne',
    demo: 'Ceci est une page d’exemple. L’entreprise n’existe pas ; le chat fonctionne vraiment.',
  },
  fa: {
    skip: 'رفتن به متن',
    navLabel: 'منوی اصلی',
    internet: 'اینترنت و تلویزیون',
    energy: 'انرژی',
    service: 'خدمات مشتریان',
    language: 'زبان',
    title: 'اینترنت و انرژی از یک باجه در شمال',
    lead: 'یک صورت‌حساب، یک شماره، و همیشه کسی با نام خودش که به پرسش شما می‌رسد.',
    ask: 'پرسیدن یک سؤال',
    internetTitle: 'اینترنت و تلویزیون',
    fibre100: 'فیبر ۱۰۰',
    fibre100Text:
      '۱۰۰ مگابیت در ثانیه، رفت و برگشت. برای خانه‌ای که فیلم می‌بیند و دورکاری می‌کند کافی است.',
    fibre1000: 'فیبر ۱۰۰۰',
    fibre1000Text: 'یک گیگابیت در ثانیه، با یک نقطهٔ وای‌فای دوم برای طبقهٔ بالا.',
    tv: 'تلویزیون هم',
    tvText: '۶۰ شبکه، هفت روز بازپخش، هر ماه قابل لغو.',
    month: 'در ماه',
    energyTitle: 'برق و گاز',
    energyText:
      'برق باد و خورشید از خرونینگن، فریسلاند و درنته. قیمت یک سال ثابت است و هر ماه می‌توانید لغو کنید.',
    power: 'برق',
    gas: 'گاز',
    fixed: 'هزینهٔ ثابت',
    perKwh: 'برای هر کیلووات‌ساعت',
    perM3: 'برای هر متر مکعب',
    serviceTitle: 'خدمات مشتریان',
    serviceText:
      'قطعی، صورت‌حسابی که روشن نیست، یا جابه‌جایی خانه: در گفتگو بپرسید. دوشنبه تا جمعه از ۸ تا ۲۱ و شنبه از ۹ تا ۱۷ کسی پشت باجه است.',
    person: 'گفتگو با یک نفر',
    demo: 'این یک صفحهٔ نمونه است. این شرکت وجود ندارد؛ گفتگو واقعاً کار می‌کند.',
  },
};

const asked = new URLSearchParams(location.search).get('lang');
const lang = texts[asked] ? asked : 'nl';
document.documentElement.lang = lang;
document.documentElement.dir = lang === 'fa' ? 'rtl' : 'ltr';

const money = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' });

function fill() {
  for (const element of document.querySelectorAll('[data-t]'))
    element.textContent = texts[lang][element.dataset.t];
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', texts[lang][element.dataset.label]);
  for (const element of document.querySelectorAll('[data-price]'))
    element.textContent = money.format(Number(element.dataset.price));
  document.title = `Noorderlicht, ${texts[lang].internet} ${lang === 'fa' ? 'و' : '+'} ${texts[lang].energy}`;
  const select = document.getElementById('language');
  select.value = lang;
  select.addEventListener('change', () => {
    location.search = `?lang=${select.value}`;
  });
  document.getElementById('ask').addEventListener('click', () => window.Loket('open'));
  document
    .getElementById('person')
    .addEventListener('click', () => window.Loket('requestHuman', 'page button'));
}
document.addEventListener('DOMContentLoaded', fill);
