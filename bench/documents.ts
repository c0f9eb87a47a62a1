/** Generated checklists: the same text on every run, in the shapes people write. */

const areas = ['Security', 'Data', 'Deployment', 'Observability', 'Performance', 'Documentation', 'Support']
const levels = ['Must have', 'Should have', 'Nice to have']
const subjects = [
  'The billing service',
  'Every public route',
  'The import job',
  'The search index',
  'The admin console'
]
const duties = [
  'writes structured logs with a request id and keeps them for thirty days in the central store of the platform',
  'answers within the agreed latency at twice the traffic of the busiest hour of the last quarter',
  'has an owner, a dashboard that shows its saturation, and an alert that reaches the owner at night as well',
  'is covered by a restore that was rehearsed on a copy and was finished within the time that we promised',
  'refuses requests without a valid session and never tells the reason more precisely than it has to'
]

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

const task = (index: number): string => {
  const box = index % 3 === 0 ? 'x' : ' '
  const text = `- [${box}] ${pick(subjects, index)} (${index}) ${pick(duties, Math.floor(index / 5))}, team ${index % 40}`
  return index % 10 === 9 ? `${text}\n  - see the notes of review ${index}` : text
}

/** A checklist of so many tasks, ten a section. About 150 bytes a task. */
export const checklist = (tasks: number): string => {
  const lines = ['# Production readiness', '', 'Status: in review', '']
  for (let index = 0; index < tasks; index += 1) {
    if (index % 30 === 0) lines.push('', `## ${pick(areas, index / 30)} ${index / 30}`)
    if (index % 10 === 0) lines.push('', `### ${pick(levels, (index % 30) / 10)}`, '')
    lines.push(task(index))
  }
  return `${lines.join('\n')}\n`
}

/** A checklist of at least so many bytes, with prose and status tables between the tasks. */
export const mixed = (bytes: number): string => {
  const parts: string[] = ['# Launch checklist\n']
  let length = 0
  for (let index = 0; length < bytes; index += 1) {
    const part = section(index)
    parts.push(part)
    length += part.length
  }
  return parts.join('\n')
}

const section = (index: number): string => `## ${pick(areas, index)} ${index} (${pick(levels, index)})

This part was last looked at in review ${index}. What it says holds for the whole platform, and whoever changes
it tells the owners named below.

${[0, 1, 2, 3, 4].map(offset => task(index * 5 + offset)).join('\n')}

| Area | Status | Owner |
| --- | --- | --- |
| Backups of store ${index} | ✅ Done | storage |
| Capacity plan ${index} | ⏳ In progress | platform |
| Penetration test ${index} | ❌ Not started | security |

\`\`\`sh
# - [ ] no item, it stands in a fence
curl --fail https://status.example.com/${index}
\`\`\`
`

const sections = (count: number, make: (index: number) => string): string =>
  `# Readiness\n\n${Array.from({length: count}, (_, index) => make(index)).join('\n')}`

/** Documents written to make a reader slow: each must end soon, whatever it answers. */
export const hostile: Readonly<Record<string, string>> = {
  'list marks on one line': '- '.repeat(32_760),
  'quotes, 50,000 deep': `${'> '.repeat(50_000)}- [ ] deep`,
  'nested lists, 2,000 deep': Array.from({length: 2000}, (_, depth) => `${'  '.repeat(depth)}- [ ] item ${depth}`).join(
    '\n'
  ),
  '1 MB of brackets': '['.repeat(1_000_000),
  '1 MB of backticks': '`'.repeat(1_000_000),
  'backtick runs of every length': Array.from({length: 1400}, (_, length) => '`'.repeat(length + 1)).join(' '),
  'open comments': '<!-- '.repeat(200_000),
  'unfinished directives': '- [ ] item <!-- verify: http url="'.repeat(20_000),
  'stars and underscores': '*_'.repeat(300_000),
  'a table of 20,000 columns': `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'|✅'.repeat(20_000)}|\n`,
  'sections with a priority each': sections(8_000, index => `## Part ${index}\n\n**Priority:** Critical\n\n- [ ] x\n`),
  'headings with a mark each': `## Review\n\n${sections(10_000, index => `### Part ${index} ${index % 2 ? '❌' : '✅'}\n\ntext\n`)}`,
  'a table below every topic': `## Done\n\n${sections(8_000, index => `### Part ${index}\n\n| Work | Date |\n|---|---|\n| a | b |\n`)}`,
  'a status line below every number': `## Gate\n\n${sections(10_000, () => '1. It works\n- Status: PASS\n')}`,
  '30,000 empty tasks': '- [ ]\n'.repeat(30_000),
  '50,000 headings': '# a\n'.repeat(50_000)
}
