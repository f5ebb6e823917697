// Reads the RSS and Atom feeds that standard input names, one a line, and writes of each what was found as a line of JSON.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import Parser from 'rss-parser';

const parser = new Parser();
for await (const file of createInterface({ input: process.stdin })) {
  const feed = await parser.parseString(readFileSync(file, 'utf8'));
  const items = feed.items.map(i => ({
    id: i.guid ?? i.id,
    link: i.link,
    title: i.title,
    date: i.isoDate,
    content: (i['content:encoded'] ?? i.content ?? '').length,
  }));
  console.log(JSON.stringify({ file, title: feed.title, link: feed.link, items }));
}
