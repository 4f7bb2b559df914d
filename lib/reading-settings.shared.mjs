/**
 * Settings that a reader may choose, and the values beside the default, which is the empty string. A setting's name is
 * its key in `localStorage`, its `data-` attribute on `<html>` and the name of its controls.
 */
export const settings = /** @type {const} */ ({
  theme: ['light', 'dark'],
  face: ['serif'],
  size: ['small', 'large', 'larger', 'largest'],
  keys: ['off'],
});

/** @typedef {keyof typeof settings} Setting Something that a reader may choose. */

/**
 * A value of a setting; the empty string is the default: the system's theme, sans, our size, keys.
 *
 * @template {Setting} S
 * @typedef {(typeof settings)[S][number] | ''} Choice
 */

/**
 * The first script of a page: it puts the reader's choices on `<html>` before anything is painted.
 * A constant: the content security policy names it by its hash.
 */
export const settingsScript = `try{for(const[k,v]of Object.entries(${JSON.stringify(settings)})){const c=localStorage.getItem(k);if(v.includes(c))document.documentElement.dataset[k]=c}}catch{}`;
