import { readIfThereSync } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { own } from '@/lib/own';

/** Uploads that an account has of us already. */
export type KeptUploads = {
  /** Gives what was given for something, by its name: a picture's address, the id of a cover or a draft. */
  get: (kind: UploadKind, name: string) => string | null;
  /** Gives the names of all that is kept. */
  names: (kind: UploadKind) => string[];
  /** Keeps that, on the disk at once and whole: killed at any moment nothing is uploaded twice. */
  put: (kind: UploadKind, name: string, given: string) => void;
};

/** Pictures and covers by the digest of what is sent; drafts by the address of their article. */
export type UploadKind = 'pictures' | 'covers' | 'drafts';

type Kept = Record<UploadKind, Record<string, string>>;

/**
 * Opens what is kept; a damaged file counts as none: pictures are uploaded again, and the draft is found by its address.
 * @param file path of the file
 * @param appId the account: another has another's pictures not
 */
export function openUploads(file: string, appId: string): KeptUploads {
  const all = read(file);
  const kept: Kept = { pictures: {}, covers: {}, drafts: {}, ...own(all, appId) };
  return {
    get: (kind, name) => own(kept[kind], name) ?? null,
    names: (kind) => Object.keys(kept[kind]),
    put: (kind, name, given) => {
      kept[kind][name] = given;
      writeWhole(file, JSON.stringify({ ...all, [appId]: kept }, null, 2));
    },
  };
}

function read(file: string): Record<string, Partial<Kept>> {
  try {
    return JSON.parse(readIfThereSync(file)?.toString() ?? '{}') as Record<string, Partial<Kept>>;
  } catch {
    return {};
  }
}
