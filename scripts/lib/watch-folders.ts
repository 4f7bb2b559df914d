import { type FSWatcher, watch } from 'chokidar';

/**
 * Watches folders with all that is in them, and acts when what was written there has settled; the last write counts.
 *
 * Node's own watcher loses a file that another has been renamed over, which is how many editors save
 * (findings/node-watch-renamed.sh). chokidar does not, but tells of no second change of a file within 50 ms, as where a
 * formatter writes again what has just been saved (findings/chokidar-second-save.sh); what the system says, its `raw`,
 * is told of each time.
 * @param folders the folders
 * @param settling time in which nothing must have been written, in milliseconds
 * @param act function that is called then
 */
export function watchFolders(folders: string[], settling: number, act: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(act, settling);
  };
  return watch(folders, { ignoreInitial: true }).on('all', wait).on('raw', wait);
}
