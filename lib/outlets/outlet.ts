/** One entry of the list of outlets (content/outlets.yml): who publishes what articles rest on. */
export type Outlet = {
  /** As it is called here. */
  name: string;
  /** Other forms of its name. */
  aliases: readonly string[];
  /** Forms that are words or other names too: they are its name where what stands around them says so. */
  words: readonly string[];
  /** Longer names that hold one of its forms and mean something else. */
  except: readonly string[];
  /** Its hosts; what is below one is its own too. */
  hosts: readonly string[];
};
