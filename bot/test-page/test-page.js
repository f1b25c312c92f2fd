/** A page for trying the chat of any company: its name, its imprint, the widget, and nothing of the demo. */
const texts = {
  nl: {
    label: 'Testpagina',
    text: 'Zo staat de chat op een pagina van de website. Stel een vraag, of vraag om een mens.',
    ask: 'Stel een vraag',
    person: 'Praat met een mens',
  },
  en: {
    label: 'Test page',
    text: 'This is how the chat stands on a page of the website. Ask a question, or ask for a person.',
    ask: 'Ask a question',
    person: 'Talk to a person',
  },
  de: {
    label: 'Testseite',
    text: 'So steht der Chat auf einer Seite der Website: eine Frage stellen, oder nach einem Menschen fragen.',
    ask: 'Frage stellen',
    person: 'Mit einem Menschen sprechen',
  },
  fr: {
    label: 'Page de test',
    text: 'Voici le chat sur une page du site : poser une question, ou demander une personne.',
    ask: 'Poser une question',
    person: 'Parler à une personne',
  },
  fa: {
    label: 'صفحهٔ آزمایشی',
    text: 'گفتگو روی صفحهٔ وب‌سایت شما این‌طور دیده می‌شود. سؤالی بپرسید یا بخواهید با یک نفر صحبت کنید.',
    ask: 'پرسیدن سؤال',
    person: 'گفتگو با یک نفر',
  },
};

// Calls made before the widget has loaded wait in a queue.
const waiting = [];
window.Loket = Object.assign((...call) => waiting.push(call), { q: waiting });

/** Added only now: the widget takes the language of the page, which the company decides. */
function addWidget() {
  const script = document.createElement('script');
  script.async = true;
  script.src = '/widget/loket.js';
  document.head.append(script);
}

function link(language, current) {
  const a = document.createElement('a');
  a.href = `?lang=${language}`;
  a.lang = language;
  a.textContent = new Intl.DisplayNames([language], { type: 'language' }).of(language);
  if (language === current) a.setAttribute('aria-current', 'true');
  return a;
}

function fill({ company, languages, defaultLanguage }) {
  const asked = new URLSearchParams(location.search).get('lang');
  const language = languages.includes(asked) ? asked : defaultLanguage;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
  const words = texts[language] ?? texts.en;
  for (const element of document.querySelectorAll('[data-t]'))
    element.textContent = words[element.dataset.t];
  document.getElementById('name').textContent = company.name;
  document.title = `${company.name}: ${words.label}`;
  const imprint = [company.legalName, company.address, company.phone];
  document.getElementById('imprint').textContent = imprint.join(' · ');
  if (languages.length > 1) {
    const links = languages.map((one) => link(one, language));
    document.getElementById('languages').append(...links);
  }
  document.getElementById('ask').addEventListener('click', () => window.Loket('open'));
  document
    .getElementById('person')
    .addEventListener('click', () => window.Loket('requestHuman', 'page button'));
  addWidget();
}

document.addEventListener('DOMContentLoaded', async () => {
  const response = await fetch('/widget/config.json');
  fill(await response.json());
});
