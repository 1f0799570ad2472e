import { expect, test } from 'vitest'
import { nameParts, typeOf } from '../../src/link/index.ts'

test.each([
  ['Donald J. Trump', 'Donald J.', 'Trump', null],
  ['Ursula von der Leyen', 'Ursula', 'von der Leyen', null],
  ['Mohammed bin Salman', 'Mohammed', 'bin Salman', null],
  ['John Ray III', 'John', 'Ray', 'III'],
  ['Sammy Davis, Jr.', 'Sammy', 'Davis', 'Jr.'],
  ['Smith, John A.', 'John A.', 'Smith', null],
  ['Xi Jinping', 'Jinping', 'Xi', null],
  ['Wang Xiaochuan', 'Xiaochuan', 'Wang', null],
  ['Kim Jong-un', 'Jong-un', 'Kim', null],
  ['Park Geun-hye', 'Geun-hye', 'Park', null],
  ['Lee Hsien Loong', 'Hsien Loong', 'Lee', null],
  ['Lee Harvey Oswald', 'Lee Harvey', 'Oswald', null],
  ['Orbán Viktor', 'Viktor', 'Orbán', null],
  ['Viktor Orbán', 'Viktor', 'Orbán', null],
  ['Gabriel García Márquez', 'Gabriel', 'García Márquez', null],
  ['Katrín Jakobsdóttir', 'Katrín', 'Jakobsdóttir', null],
  ['Ripley', null, 'Ripley', null],
  ['Lee Child', 'Lee', 'Child', null],
  ['May Chen', 'May', 'Chen', null],
])('%s', (name, given, family, suffix) => expect(nameParts(name)).toEqual({ given, family, suffix }))

test.each([
  ['Wells Fargo', 'bank'],
  ['Securities and Exchange Commission', 'regulator'],
  ['Bank of England', 'central bank'],
  ['Norda Shipping Oyj', 'company'],
  ['University of Fairbrook', 'university'],
  ['Fairbrook Police Department', 'police'],
  ['Fairbrook Tribune', 'media'],
  ['Ministry of Fisheries', 'government'],
  ['Halcyon', null],
])('type of %s', (name, type) => expect(typeOf(name)).toBe(type))
