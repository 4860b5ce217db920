// SPDX-License-Identifier: EPL-2.0
// Reads a JSON array of diagrams, and prints what Mermaid understands of each, or its error.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

globalThis.window = new JSDOM('').window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');

/** The text that Mermaid shows: entities are replaced in the finished SVG, as decodeEntities does. */
function shown(text) {
  const escaped = (text ?? '').replace(/&(?!amp;|lt;|gt;)/g, '&amp;').replace(/</g, '&lt;');
  const html = escaped.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
  const span = document.createElement('span');
  span.innerHTML = html;
  return span.textContent;
}

async function read(text) {
  try {
    await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return {
      title: shown(db.getDiagramTitle()),
      accTitle: shown(db.getAccTitle()),
      accDescr: shown(db.getAccDescription()),
      sections: db.getSections().map(shown),
      tasks: db.getTasks().map((task) => ({
        section: shown(task.section),
        task: shown(task.task),
        score: String(task.score),
        people: task.people.map(shown),
      })),
    };
  } catch (error) {
    return { error: error.message };
  }
}

const all = [];
for (const diagram of JSON.parse(readFileSync(0, 'utf8'))) {
  all.push(await read(diagram));
}
console.log(JSON.stringify(all));
