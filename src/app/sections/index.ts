/** A notice in plain words, section by section, with the figures of the very data that the calculator reads. */
import type { Policy } from '@/policy'
import {
  benefitsSection,
  channelsSection,
  eligibilitySection,
  otherSection,
  refundSection,
  registrationSection
} from './information'
import { fiscalSection, premiumsSection, subsidiesSection } from './money'
import { nationalSections } from './national'
import { bonusSection, lapseSection } from './past'
import type { Section } from './section'
import { specialSection, windowsSection } from './windows'

export type { Clause, Group, Section, SectionId } from './section'

/** In the order in which they are read. What a local notice is silent about is a section without groups. */
export function sectionsOf(policy: Policy): Section[] {
  if (policy.kind === 'national') {
    const said = [...nationalSections(policy), benefitsSection(policy), refundSection(policy), otherSection(policy)]
    return said.filter(({ groups }) => groups.length > 0)
  }
  return [
    windowsSection(policy),
    premiumsSection(policy),
    subsidiesSection(policy),
    specialSection(policy),
    lapseSection(policy),
    bonusSection(policy),
    eligibilitySection(policy),
    registrationSection(policy),
    channelsSection(policy),
    benefitsSection(policy),
    refundSection(policy),
    fiscalSection(policy),
    otherSection(policy)
  ]
}
