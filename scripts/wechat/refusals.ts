import { Refusal } from '../editor/command';

/** Code that says that a draft, or a cover, is gone. */
const NO_SUCH_MEDIA = 40007;

/** The interface has said no. */
export class Refused extends Refusal {
  constructor(
    /** Its `errcode`. */
    readonly code: number,
    problem: Refusal['problem'],
  ) {
    super(problem);
  }
}

/** Whether the interface has said that a draft or a cover is gone: of both it says the same. */
export function isGone(error: unknown): boolean {
  return error instanceof Refused && error.code === NO_SUCH_MEDIA;
}

/** No answer of the interface came. */
export class Unreachable extends Refusal {
  /**
   * @param path of the interface
   * @param why the reason, without secrets
   */
  constructor(path: string, why: string) {
    super({
      zh: `连不上微信接口 ${path}（${why}）。看看网络，再运行一次；已经上传的不会再传。`,
      en: `WeChat's ${path} cannot be reached (${why}). Look at the network and run it again: what is uploaded stays so.`,
    });
  }
}
