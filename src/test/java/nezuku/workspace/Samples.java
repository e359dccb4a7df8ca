package nezuku.workspace;

/** Blocks and views that show most of what Block Kit can. */
final class Samples {
  static final String ANSWER =
      """
      [{"type":"section","text":{"type":"mrkdwn","text":":seedling: *領収書をなくしたとき*\\n紛失届を経理センターに出してください。 <https://intra.example/keiri|経費精算の手引き> もどうぞ。"}},
       {"type":"section","fields":[{"type":"mrkdwn","text":"*担当*\\n<@U0HANAKO>"},{"type":"mrkdwn","text":"*最終確認*\\n2026-11-20"}]},
       {"type":"context","elements":[{"type":"mrkdwn","text":"確信度 高 ・ `keiri-receipt-lost`"}]},
       {"type":"actions","block_id":"feedback","elements":[
         {"type":"button","action_id":"helped","text":{"type":"plain_text","text":"解決した"},"style":"primary","value":"yes"},
         {"type":"button","action_id":"not_helped","text":{"type":"plain_text","text":"解決しない"},"value":"no"},
         {"type":"button","action_id":"ask","text":{"type":"plain_text","text":"人に聞く"},"style":"danger","value":"ask",
          "confirm":{"title":{"type":"plain_text","text":"担当者に聞きますか？"},"text":{"type":"plain_text","text":"鈴木さんに質問が届きます。"},
                     "confirm":{"type":"plain_text","text":"聞く"},"deny":{"type":"plain_text","text":"やめる"}}},
         {"type":"overflow","action_id":"more","options":[{"text":{"type":"plain_text","text":"履歴を見る"},"value":"h"},{"text":{"type":"plain_text","text":"編集を提案"},"value":"e"}]}]}]
      """;

  static final String MODAL =
      """
      {"type":"modal","callback_id":"first","title":{"type":"plain_text","text":"FAQに質問"},
       "submit":{"type":"plain_text","text":"送信"},"close":{"type":"plain_text","text":"やめる"},
       "blocks":[
        {"type":"input","block_id":"question","label":{"type":"plain_text","text":"質問"},"hint":{"type":"plain_text","text":"ふだんの言葉で書いてください。"},
         "element":{"type":"plain_text_input","action_id":"question","multiline":true,"initial_value":"領収書をなくした"}},
        {"type":"input","block_id":"amount","label":{"type":"plain_text","text":"金額"},
         "element":{"type":"number_input","action_id":"amount","is_decimal_allowed":false,"placeholder":{"type":"plain_text","text":"円"}}},
        {"type":"input","block_id":"due","optional":true,"label":{"type":"plain_text","text":"期限"},"element":{"type":"datepicker","action_id":"due","initial_date":"2026-11-30"}},
        {"type":"input","block_id":"area","label":{"type":"plain_text","text":"分野"},"element":{"type":"static_select","action_id":"area",
          "initial_option":{"text":{"type":"plain_text","text":"経理"},"value":"keiri"},
          "options":[{"text":{"type":"plain_text","text":"経理"},"value":"keiri"},{"text":{"type":"plain_text","text":"人事"},"value":"jinji"}]}},
        {"type":"input","block_id":"to","optional":true,"label":{"type":"plain_text","text":"誰に届けますか"},"element":{"type":"checkboxes","action_id":"to",
          "options":[{"text":{"type":"mrkdwn","text":"*担当者*"},"value":"owner","description":{"type":"plain_text","text":"その日のうちに返事があります"}},
                     {"text":{"type":"plain_text","text":"委託先"},"value":"partner"}]}},
        {"type":"input","block_id":"who","optional":true,"label":{"type":"plain_text","text":"関係者"},"element":{"type":"multi_users_select","action_id":"who"}}]}
      """;

  static final String SECOND_MODAL =
      """
      {"type":"modal","callback_id":"second","title":{"type":"plain_text","text":"確認"},"submit":{"type":"plain_text","text":"登録"},
       "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*2026年11月30日（月）* までに返事をもらいます。これでよいですか？"}}]}
      """;

  static final String HOME =
      """
      {"type":"home","blocks":[
        {"type":"header","text":{"type":"plain_text","text":"おはようございます、美咲さん"}},
        {"type":"section","text":{"type":"mrkdwn","text":"今日の約束は *2件* です。"},"accessory":{"type":"button","action_id":"add","text":{"type":"plain_text","text":"約束を追加"},"style":"primary"}},
        {"type":"divider"},
        {"type":"section","text":{"type":"mrkdwn","text":":large_orange_circle: *契約書の確認をさくらBPOに返す*\\n今日 17:00 まで ・ <#C0SAKURAMIDORI>"},
         "accessory":{"type":"overflow","action_id":"o","options":[{"text":{"type":"plain_text","text":"完了"},"value":"d"}]}},
        {"type":"section","text":{"type":"mrkdwn","text":":white_circle: 月次レポートの数字を確かめる\\n11月27日まで"}},
        {"type":"actions","elements":[
          {"type":"radio_buttons","action_id":"digest","initial_option":{"text":{"type":"plain_text","text":"朝9時"},"value":"9"},
           "options":[{"text":{"type":"plain_text","text":"朝9時"},"value":"9"},{"text":{"type":"plain_text","text":"昼12時"},"value":"12"}]},
          {"type":"static_select","action_id":"lang","placeholder":{"type":"plain_text","text":"言語"},"options":[{"text":{"type":"plain_text","text":"日本語"},"value":"ja"},{"text":{"type":"plain_text","text":"English"},"value":"en"}]},
          {"type":"timepicker","action_id":"at","initial_time":"09:00"}]},
        {"type":"context","elements":[{"type":"mrkdwn","text":"静かな時間は 20:00〜8:00 です"}]}]}
      """;

  static final String SUMMARY =
      """
      [{"type":"header","text":{"type":"plain_text","text":"委託業務の週次まとめ（11/16〜11/20）"}},
       {"type":"data_visualization","title":"一次回答までの時間","chart":{"type":"line",
         "series":[{"name":"さくらBPO","data":[{"label":"月","value":42},{"label":"火","value":38},{"label":"水","value":55},{"label":"木","value":31},{"label":"金","value":28}]},
                   {"name":"かえでデスク","data":[{"label":"月","value":20},{"label":"火","value":24},{"label":"水","value":22},{"label":"木","value":35},{"label":"金","value":18}]}],
         "axis_config":{"categories":["月","火","水","木","金"],"y_label":"分"}}},
       {"type":"data_visualization","title":"問い合わせの内訳","chart":{"type":"pie","segments":[{"label":"経理","value":42},{"label":"人事","value":23},{"label":"IT","value":18},{"label":"その他","value":7}]}},
       {"type":"table","column_settings":[{"align":"left"},{"align":"right"},{"align":"right"}],"rows":[
         [{"type":"raw_text","text":"指標"},{"type":"raw_text","text":"今週"},{"type":"raw_text","text":"目標"}],
         [{"type":"raw_text","text":"一次回答率"},{"type":"raw_text","text":"96.2%"},{"type":"raw_text","text":"95%"}],
         [{"type":"raw_text","text":"再問い合わせ"},{"type":"raw_text","text":"4.1%"},{"type":"raw_text","text":"5%"}]]},
       {"type":"markdown","text":"**n = 90**、*11/20 18:00* 時点。~~速報値~~ 確定値です。\\n\\n1. 経理が最多\\n2. 人事は前週より減"},
       {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"気づいたこと"},{"type":"emoji","name":"bulb"}]},
         {"type":"rich_text_list","style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"水曜に ","style":{"bold":true}},{"type":"user","user_id":"U0KOBAYASHI"},{"type":"text","text":" が不在"}]},
           {"type":"rich_text_section","elements":[{"type":"link","url":"https://example.com","text":"詳細"}]}]},
         {"type":"rich_text_quote","elements":[{"type":"text","text":"来週は2名体制です"}]}]},
       {"type":"image","image_url":"https://example.com/a.png","alt_text":"体制図"}]
      """;

  private Samples() {}
}
