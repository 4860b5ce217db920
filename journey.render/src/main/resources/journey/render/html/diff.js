// SPDX-License-Identifier: EPL-2.0
// Leads from an entry of the list to its shape: #after:MorningCoffee.Buy.Order
(() => {
  'use strict';

  function shape(hash) {
    const [, side, name] = /^#(before|after):(.*)$/.exec(hash) ?? [];
    if (!side) {
      return null;
    }
    return document.querySelector(
      `figure.${side} .map [data-journey="${CSS.escape(decoded(name))}"], `
      + `figure.${side} .heading [data-journey="${CSS.escape(decoded(name))}"]`);
  }

  function decoded(name) {
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  }

  function show() {
    document.querySelectorAll('[data-found]').forEach(it => it.removeAttribute('data-found'));
    const found = shape(location.hash);
    if (found) {
      found.setAttribute('data-found', '');
      found.scrollIntoView({ block: 'center', inline: 'center' });
    }
  }

  addEventListener('hashchange', show);
  show();
})();
