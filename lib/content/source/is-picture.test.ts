import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { isPicture } from './is-picture';
import { isRecording } from './is-recording';

const written = (name: string, text: string) => {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, Buffer.from(text, 'latin1'));
  return file;
};

it.each([
  ['JPEG', '\xFF\xD8\xFF\xE0'],
  ['PNG', '\x89PNG\r\n\x1A\n'],
  ['GIF', 'GIF87a'],
  ['GIF', 'GIF89a'],
  ['WebP', 'RIFF\x01\n\x03\x04WEBPVP8 '],
  ['AVIF', '\0\0\0\x20ftypavif'],
  ['AVIF', '\0\n\0\x20ftypmif1\0\0\0\0mif1avis'],
  ['SVG', '<?xml version="1.0"?>\n<!-- -->\n<svg xmlns="a">'],
  ['SVG', '<SVG>'],
])('knows %s', (_, text) => {
  expect(isPicture(written('a', text))).toBe(true);
});

it.each([
  ['nothing', ''],
  ['a web page', '<!doctype html>\n<svgs>'],
  ['a recording', 'RIFF\0\0\0\0WAVEfmt '],
  ['HEIC', '\0\0\0\x20ftypheic\0\0\0\0mif1heic'],
  ['marks elsewhere', ' \xFF\xD8\xFF GIF89a \x89PNG\r\n RIFFxxxxWEBP'],
  ['a root far below', `${' '.repeat(4096)}<svg>`],
])('takes %s for no picture', (_, text) => {
  expect(isPicture(written('a', text))).toBe(false);
});

it.each([
  ['a.mp3', 'ID3\x04'],
  ['a.mp3', '\xFF\xFB\x90'],
  ['a.m4a', '\0\n\0\x20ftypM4A '],
  ['a.ogg', 'OggS\0'],
])('knows the recording %s: %j', (name, text) => {
  expect(isRecording(written(name, text))).toBe(true);
  expect(isRecording(written(name, ` ${text}`))).toBe(false);
});

it.each([
  ['a.mp3', 'OggS\0'],
  ['a.mp3', '\xFF\xD8\xFF'],
  ['a.m4a', '\0\0\0\x20ftypheic'],
  ['a.m4a', '\0\0\0\x20ftypavif'],
  ['a.txt', 'ID3\x04'],
])('takes %s for none: %j', (name, text) => {
  expect(isRecording(written(name, text))).toBe(false);
});
