// The page's own texts, in the person's language.
const WORDS = {
  ja: {
    message: 'メッセージを送信', reply: '返信する…', thread: 'スレッド', workday: '翌営業日 9:00', monday: '来週月曜 9:00',
    set: '進める', hint: 'ワークスペースの時計を進めると、予約された通知などを待たずに試せます。',
    unknown: 'このコマンドはありません', lost: '接続が切れました。つなぎ直しています…', ok: 'OK', cancel: 'キャンセル',
    invited: '招待しました', notHere: 'アーカイブ済み',
  },
  en: {
    message: 'Message', reply: 'Reply…', thread: 'Thread', workday: 'Next working day 9:00', monday: 'Next Monday 9:00',
    set: 'Go', hint: "Turn the workspace's clock forward to try reminders without waiting.",
    unknown: 'There is no such command', lost: 'Connection lost. Reconnecting…', ok: 'OK', cancel: 'Cancel',
    invited: 'Invited', notHere: 'Archived',
  },
};

export const words = (language) => WORDS[language] ?? WORDS.en;
