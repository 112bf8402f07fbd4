import { describe, expect, test } from 'vitest';
import { spoken } from './quoted.ts';

describe.each([
  {
    language: 'French',
    tag: 'fr',
    paragraphs: [
      '« Le pont est ouvert », a déclaré Ada Lind. « Il le restera. »',
      '« Personne », a-t-elle ajouté, « n’est blessé. »',
      'Selon le Bureau du port, « le pont de l’île est ouvert à tous ».',
      'Le conseiller de Bo Aro a expliqué : « Nous verrons bien demain. »',
    ],
    expected: [
      'ada-lind: Le pont est ouvert Il le restera.',
      'ada-lind: Personne n’est blessé.',
      'harbour-office: le pont de l’île est ouvert à tous',
      '“Le conseiller de Bo Aro”: Nous verrons bien demain.',
    ],
  },
  {
    language: 'German',
    tag: 'de',
    paragraphs: [
      '„Die Brücke ist offen“, sagte Ada Lind. „Sie bleibt es.“',
      '»Niemand«, fügte sie hinzu, »ist verletzt.«',
      'Am Montag erklärte Bo Aro: „Das ‚alte‘ Amt schweigt.“ Laut Hafenamt ist es „sehr alt“.',
      '«Das Amt schweigt noch immer», so Ada Lind.',
    ],
    expected: [
      'ada-lind: Die Brücke ist offen Sie bleibt es.',
      'ada-lind: Niemand ist verletzt.',
      'bo-aro: Das ‚alte‘ Amt schweigt.',
      '[harbour-office: sehr alt]',
      'ada-lind: Das Amt schweigt noch immer',
    ],
  },
  {
    language: 'Spanish',
    tag: 'es',
    paragraphs: [
      '«El puente está abierto», dijo Ada Lind. «Seguirá así».',
      'Y añadió: «Nadie ha muerto».',
      '"El puente es de todos", según la Oficina del Puerto. El ministro, Bo Aro, declaró: "Es nuestro puente".',
    ],
    expected: [
      'ada-lind: El puente está abierto Seguirá así',
      'ada-lind: Nadie ha muerto',
      'harbour-office: El puente es de todos',
      'bo-aro: Es nuestro puente',
    ],
  },
  {
    language: 'Russian',
    tag: 'ru',
    paragraphs: [
      '«Мост открыт, — сказала Ада Линд. — Он останется открытым».',
      '«Мост открыт», — сообщило Портовое управление.',
      'Бо Аро добавил: «Никто не пострадал». Он отметил, что «мост „старый“».',
    ],
    expected: [
      'ada-lind: Мост открыт, Он останется открытым',
      'harbour-office: Мост открыт',
      'bo-aro: Никто не пострадал',
      '[bo-aro: мост „старый“]',
    ],
  },
  {
    language: 'Arabic',
    tag: 'ar',
    paragraphs: [
      'قالت آدا ليند: «الجسر مفتوح الآن أمام الجميع».',
      'وأضافت: «لم يصب أحد في الحادث».',
      'وقال مصدر في الميناء إن الجسر «آمن»، وأكدت هيئة الموانئ أن «العمل مستمر».',
    ],
    expected: [
      'ada-lind: الجسر مفتوح الآن أمام الجميع',
      'ada-lind: لم يصب أحد في الحادث',
      '[“مصدر في الميناء”: آمن]',
      '[harbour-office: العمل مستمر]',
    ],
  },
  {
    language: 'Persian',
    tag: 'fa',
    paragraphs: [
      'آدا لیند گفت: «پل برای همه باز است.»',
      'وی افزود: «هیچ کس آسیب ندید.»',
      'به گفته بو آرو، «پل تا فردا بسته نمی‌شود».',
    ],
    expected: [
      'ada-lind: پل برای همه باز است.',
      'ada-lind: هیچ کس آسیب ندید.',
      'bo-aro: پل تا فردا بسته نمی‌شود',
    ],
  },
  {
    language: 'Hebrew',
    tag: 'he',
    paragraphs: [
      '"הגשר פתוח לכולם", אמרה אדה לינד.',
      'לדברי בו ארו, "איש לא נפגע באירוע".',
      'אדה לינד אמרה: ״דו״ח הגשר מוכן לכולם.״',
    ],
    expected: ['ada-lind: הגשר פתוח לכולם', 'bo-aro: איש לא נפגע באירוע', 'ada-lind: דו״ח הגשר מוכן לכולם.'],
  },
])('quotations in $language', ({ tag, paragraphs, expected }) => {
  test('have their whole words and their speakers', () => {
    expect(spoken(paragraphs, tag)).toEqual(expected);
  });
});
