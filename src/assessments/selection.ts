import type { Framework } from '../frameworks/framework.js';
import type { ApplicabilityDeclaration, FrameworkChoice } from './applicability.js';
import type { ScopeSelection } from './scope.js';

/** What an organisation wants assessed: which resources, which levels, and which controls it declares not applicable. */
export interface AssessmentSelection {
  /** Null: the whole account. */
  readonly scope: ScopeSelection | null;
  /** Level per framework id; without one every control is asked. */
  readonly levels: Readonly<Record<string, string>>;
  /** Edition per framework id. */
  readonly editions: Readonly<Record<string, string>>;
  readonly declarations: readonly ApplicabilityDeclaration[];
}

/** Everything: what is assessed when nobody says otherwise. */
export const WHOLE_ACCOUNT: AssessmentSelection = { scope: null, levels: {}, editions: {}, declarations: [] };

/** What a selection chooses of one framework. */
export function choiceFor({ id }: Pick<Framework, 'id'>, { levels, editions, declarations }: AssessmentSelection): FrameworkChoice {
  return { level: own(levels, id), edition: own(editions, id), declarations: declarations.filter(({ frameworkId }) => frameworkId === id) };
}

function own(values: Readonly<Record<string, string>>, id: string): string | null {
  return Object.hasOwn(values, id) ? (values[id] as string) : null;
}
