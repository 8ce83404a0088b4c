/** How each question is seen. */
import type { AskedId } from '@/household'
import type { QuestionView } from '@/flows/guide/question-view'
import { birth } from './birth'
import { enrolment } from './enrolment'
import { history } from './history'
import { identities } from './identities'
import { insurance } from './insurance'
import { months } from './months'
import { parents } from './parents'
import { region } from './region'
import { situation } from './situation'
import { student } from './student'
import { tier } from './tier'
import { who } from './who'

export const VIEWS: { readonly [Q in AskedId]: QuestionView<Q> } = {
  region,
  who,
  birth,
  parents,
  insurance,
  months,
  student,
  situation,
  identities,
  enrolment,
  history,
  tier
}
