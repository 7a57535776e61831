const en = {
  fixAll: 'Mend all that is safe to mend',
  stale: 'The text has changed since; nothing was edited.',
  nothingSafe: 'Nothing in this file can be mended safely without looking.',
  nothingHere: 'There is nothing to explain at the cursor.',
  pickRule: 'Which rule?',
  pickAudience: 'How much should be pointed out?',
  audience: {
    everyone: 'Only what nearly every reader would agree on',
    careful: 'Absences and smells as well, which most public files have',
  },
  status: {
    findings: 'Findings: {count}',
    scanning: 'Reading the workspace: {done} of {total}',
    stop: 'Stop',
  },
} as const;

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** What only the editor says: its status, its questions and its answers to commands. */
export type EditorText = Widened<typeof en>;

const zhCn: EditorText = {
  fixAll: '修正所有可安全修正的地方',
  stale: '文本在此期间已有变化，没有作任何修改。',
  nothingSafe: '这个文件里没有无需复核就能安全修正的地方。',
  nothingHere: '光标处没有可解释的内容。',
  pickRule: '哪一条规则？',
  pickAudience: '要提示到什么程度？',
  audience: {
    everyone: '只指出几乎人人都会认同的问题',
    careful: '缺失的设置和不良迹象也一并指出，公开的文件大多都有',
  },
  status: {
    findings: '检查结果：{count}',
    scanning: '正在读取工作区：{done}/{total}',
    stop: '停止',
  },
};

export default { en: en as EditorText, 'zh-cn': zhCn };
