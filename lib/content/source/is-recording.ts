import { recordingType } from '@/lib/recording-types';
import { beginningOf } from './is-picture';

/** Beginnings of files by their type, in Latin-1: MPEG audio of layer III, perhaps behind an ID3 tag; MP4; Ogg. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  'audio/mpeg': /^(?:ID3|\xFF[\xE2\xE3\xF2\xF3\xFA\xFB])/u,
  'audio/mp4': /^.{4}ftyp(?!heic|heix|mif1|avif)/su,
  'audio/ogg': /^OggS/u,
};

/**
 * Whether a file begins as a recording of the type that its name says.
 * @throws {Error} when the disk refuses it
 */
export function isRecording(file: string): boolean {
  return BEGINNINGS[recordingType(file) ?? '']?.test(beginningOf(file)) ?? false;
}
