import { type FSWatcher, watch } from 'chokidar';

/**
 * Watches a folder with all that is in it, and acts when what was written there has settled; the last write counts.
 *
 * Node's own watcher loses a file that another has been renamed over, which is how many editors save
 * (findings/node-watch-renamed.sh). chokidar does not, but tells of no second change of a file within 50 ms, as where a
 * formatter writes again what has just been saved (findings/chokidar-second-save.sh); what the system says, its `raw`,
 * is told of each time.
 * @param folder the folder
 * @param settling time in which nothing must have been written, in milliseconds
 * @param act function that is called then
 */
export function watchFolder(folder: string, settling: number, act: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(act, settling);
  };
  return watch(folder, { ignoreInitial: true }).on('all', wait).on('raw', wait);
}
