/** Names of emojis where `:smile:` becomes one; `:root:` and `:ref:` are something else. */
const NAMES = [
  'smile|smiley|grin|grinning|laughing|satisfied|blush|wink|joy|rofl|sob|cry|sweat|sweat_smile|innocent',
  'heart_eyes|kissing|kissing_heart|yum|stuck_out_tongue|sunglasses|smirk|neutral_face|expressionless',
  'unamused|roll_eyes|thinking|thinking_face|flushed|disappointed|worried|angry|rage|confused|astonished',
  'open_mouth|scream|fearful|cold_sweat|tired_face|sleeping|sleepy|mask|dizzy_face|zany_face|hugs|clown_face',
  'upside_down_face|slightly_smiling_face|relaxed|relieved|pensive|triumph|nerd_face|partying_face|exploding_head',
  'skull|ghost|alien|robot|poop|hankey|see_no_evil|hear_no_evil|speak_no_evil|cat|dog|panda_face|unicorn|bug|bee',
  '\\+1|-1|thumbsup|thumbsdown|ok_hand|clap|wave|pray|muscle|raised_hands|raised_hand|punch|fist|v|point_up',
  'point_down|point_left|point_right|handshake|facepalm|shrug|eyes|brain|bow|running|dancer|man|woman|baby',
  'heart|hearts|broken_heart|two_hearts|sparkling_heart|blue_heart|green_heart|yellow_heart|purple_heart',
  'sparkles|star|star2|stars|dizzy|boom|collision|fire|flame|zap|100|tada|confetti_ball|balloon|gift|trophy|medal',
  'first_place|crown|gem|rocket|airplane|car|bike|house|office|earth_asia|earth_americas|globe_with_meridians',
  'sun|sunny|sun_with_face|cloud|umbrella|snowflake|rainbow|moon|full_moon|new_moon|crescent_moon|ocean',
  'rose|sunflower|cherry_blossom|four_leaf_clover|tree|seedling|apple|watermelon|coffee|tea|beer|beers|cake|pizza',
  'white_check_mark|heavy_check_mark|ballot_box_with_check|x|o|warning|no_entry|no_entry_sign|stop_sign|question',
  'exclamation|grey_exclamation|bangbang|interrobang|information_source|bulb|memo|pencil|pencil2|pushpin|paperclip',
  'book|books|bookmark|newspaper|calendar|date|chart_with_upwards_trend|chart_with_downwards_trend|bar_chart',
  'moneybag|dollar|yen|credit_card|email|envelope|phone|telephone|iphone|computer|keyboard|camera|tv|link|lock|key',
  'hammer|wrench|gear|construction|package|mag|mag_right|bell|mega|loudspeaker|speech_balloon|thought_balloon',
  'alarm_clock|clock1|hourglass|recycle|arrow_up|arrow_down|arrow_left|arrow_right|new|free|hot|cool|ok|top|soon',
  'red_circle|large_blue_circle|green_circle|white_circle|black_circle|cn|us|jp|checkered_flag|art|dart|musical_note',
].join('|');

/** An emoji by its name, as a mark in a line. */
export const EMOJI = new RegExp(String.raw`(?<![\w:：]):(?<inside>${NAMES}):(?![\w:])`, 'gu');
