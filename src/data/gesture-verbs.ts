/**
 * Verbs of what somebody does while she speaks, lower case: beside a quotation they tell who speaks ("Ripley shook her head. “No.”"). Source: general knowledge of
 * magazine and fiction style. Policy: movements of the body and the face, with or without an object; no verb that goes on with the story ("left", "died").
 */
export const gestureVerbs: ReadonlySet<string> = new Set(
  (
    'shook shakes smiled smiles nodded nods shrugged shrugs paused pauses laughed laughs sighed sighs grinned grins leaned leans leant gestured gestures pointed points winced winces beamed beams frowned frowns ' +
    'wiped wipes blinked blinks swallowed swallows hesitated hesitates chuckled chuckles giggled giggles snorted snorts squinted squints glanced glances stared stares blushed blushes scowled scowls grimaced grimaces tapped taps ' +
    'rubbed rubs scratched scratches folded folds rolled rolls raised raises lifted lifts cleared clears patted pats waved waves sniffed sniffs coughed coughs sipped sips lit stirred stirs adjusted adjusts'
  ).split(' '),
)
