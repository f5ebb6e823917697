// Validates files against the schemas with Ajv, which is not ours.
// usage: node validate.mjs SCHEMAS < LINES
// A line is {"schema": "article", "file": "…/gate.fr.md"}; for each, a line {"file": …, "errors": […]} is written.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import Ajv from 'ajv';
import { parseDocument } from 'yaml';

const folder = process.argv[2];
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { iri: true, hostname: true },
});
const validators = new Map();

function validatorOf(name) {
  if (!validators.has(name)) {
    validators.set(name, ajv.compile(JSON.parse(readFileSync(`${folder}/${name}.schema.json`, 'utf8'))));
  }

  return validators.get(name);
}

function yamlOf(file) {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.md') ? text.split(/^---[ \t]*\r?$/m)[1] ?? '' : text;
}

function errorsOf({ schema, file }) {
  const document = parseDocument(yamlOf(file), { version: '1.2' });
  if (document.errors.length > 0) {
    return document.errors.map(error => error.message);
  }

  const validate = validatorOf(schema);
  return validate(document.toJS()) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  console.log(JSON.stringify({ file: asked.file, errors: errorsOf(asked) }));
}
