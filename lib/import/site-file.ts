import { existsSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import { textsQuoted } from '@/lib/yaml-written';
import type { Site, Target } from './model';
import { readManifest } from './write/manifest';
import { ownFile, type Output } from './write/plan';

const SITE_FILE = 'site.yml';

/** The file that says what the publication is; none where this site has one of its own, or the old one has no name. */
export function siteFile({ settings }: Site, { contentDir }: Target): Output[] {
  const name = inOneLine(settings.title);
  const description = inOneLine(settings.description);
  const isOurs =
    existsSync(path.join(contentDir, SITE_FILE)) && !readManifest(contentDir).files[SITE_FILE];
  if (isOurs || name === '') return [];
  const known = { name, ...(description !== '' && { description }) };
  const yaml = new Document(known, textsQuoted);
  yaml.commentBefore = ' 报刊自己的情况，由导入写成 / what the publication is, as imported';
  return [ownFile(SITE_FILE, yaml.toString({ lineWidth: 0 }))];
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
