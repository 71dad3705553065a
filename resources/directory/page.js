'use strict';
{
  const form = document.querySelector('form');
  const field = form.querySelector('input');
  const told = form.querySelector('output');
  const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const sections = [...document.querySelectorAll('section')].map((section) => ({
    section,
    heading: folded(section.querySelector('h2').textContent),
    people: [...section.querySelectorAll('li')].map((person) => ({ person, text: folded(person.textContent) })),
  }));

  /** Shows whoever has every word that is typed, in the entry or in the heading of a team. */
  const find = () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    const isBoard = document.querySelector('main').className === 'board';
    let count = 0;
    for (const { section, heading, people } of sections) {
      let shown = 0;
      for (const { person, text } of people) {
        const within = isBoard ? `${text} ${heading}` : text;
        person.hidden = !words.every((word) => within.includes(word));
        shown += person.hidden ? 0 : 1;
      }
      section.hidden = words.length > 0 && shown === 0;
      count += shown;
    }
    told.textContent = words.length ? String(count) : '';
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', find);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      find();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== field) {
      event.preventDefault();
      field.focus();
    }
  });
  find();
}
