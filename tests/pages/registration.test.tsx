import { screen } from '@testing-library/react'
import { RegistrationAdvice } from '@/app/screen/registration-advice'
import { freshApp, show } from './support'

beforeEach(freshApp)

test('students of Hunan are registered by their school, and are sent nowhere else', () => {
  show(() => (
    <RegistrationAdvice
      region="430104"
      benefitYear={2025}
      registrationCase="first-enrolment"
      student="university-freshman"
    />
  ))
  expect(screen.getByRole('heading', { name: '参保登记，由学校统一办' })).toBeInTheDocument()
  expect(screen.getByText('去哪里：就读的学校')).toBeInTheDocument()
  expect(screen.queryByText(/户口所在地|常住地/)).toBeNull()
  expect(screen.getAllByText(/^依据：/)).toHaveLength(1)
})

test.each(['none', undefined] as const)(
  'a resident who is no student of Hunan (%s) registers where they live',
  (student) => {
    show(() => (
      <RegistrationAdvice region="430104" benefitYear={2025} registrationCase="first-enrolment" student={student} />
    ))
    expect(screen.getByRole('heading', { name: '缴费前，先办参保登记' })).toBeInTheDocument()
    expect(screen.getByText('去哪里：户口所在地、常住地')).toBeInTheDocument()
    expect(screen.queryByText(/学校/)).toBeNull()
  }
)

test('students register as everybody does where the notice names no school', () => {
  show(() => (
    <RegistrationAdvice region="620102" benefitYear={2026} registrationCase="first-enrolment" student="university" />
  ))
  expect(screen.getByText('去哪里：乡镇（街道）、医保经办窗口')).toBeInTheDocument()
})
