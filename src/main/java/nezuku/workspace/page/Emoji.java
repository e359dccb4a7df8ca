package nezuku.workspace.page;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The characters of common emoji names. */
final class Emoji {
  private static final String TABLE =
      """
      +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 pray 🙏 wave 👋 raised_hands 🙌 muscle 💪
      point_right 👉 point_left 👈 point_down 👇 point_up ☝️ bow 🙇 eyes 👀 heart ❤️ tada 🎉 sparkles ✨
      smile 😄 smiley 😃 slightly_smiling_face 🙂 blush 😊 joy 😂 sob 😭 thinking_face 🤔 sweat_smile 😅
      white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ warning ⚠️ exclamation ❗
      question ❓ grey_question ❔ no_entry ⛔ no_entry_sign 🚫 information_source ℹ️ bulb 💡 memo 📝
      pencil ✏️ pencil2 ✏️ book 📖 books 📚 bookmark 🔖 clipboard 📋 calendar 📅 date 📅
      spiral_calendar_pad 🗓️ clock9 🕘 hourglass ⌛ hourglass_flowing_sand ⏳ alarm_clock ⏰ stopwatch ⏱️
      bell 🔔 no_bell 🔕 mega 📣 loudspeaker 📢 speech_balloon 💬 envelope ✉️ email 📧 inbox_tray 📥
      outbox_tray 📤 package 📦 mag 🔍 mag_right 🔎 lock 🔒 unlock 🔓 key 🔑 link 🔗 paperclip 📎 pushpin 📌
      round_pushpin 📍 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 rocket 🚀
      fire 🔥 star ⭐ star2 🌟 zap ⚡ seedling 🌱 herb 🌿 deciduous_tree 🌳 evergreen_tree 🌲 four_leaf_clover 🍀
      cherry_blossom 🌸 maple_leaf 🍁 leaves 🍃 sunny ☀️ arrow_up ⬆️ arrow_down ⬇️ arrow_right ➡️ arrow_left ⬅️
      arrow_upper_right ↗️ arrow_lower_right ↘️ small_red_triangle 🔺 small_red_triangle_down 🔻
      large_green_circle 🟢 large_yellow_circle 🟡 large_orange_circle 🟠 red_circle 🔴 large_blue_circle 🔵
      white_circle ⚪ black_circle ⚫ large_green_square 🟩 large_yellow_square 🟨 large_red_square 🟥
      white_large_square ⬜ black_large_square ⬛ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ repeat 🔁
      arrows_counterclockwise 🔄 wastebasket 🗑️ gear ⚙️ hammer 🔨 wrench 🔧 robot_face 🤖 busts_in_silhouette 👥
      bust_in_silhouette 👤 office 🏢 house 🏠 jp 🇯🇵 us 🇺🇸 handshake 🤝 sos 🆘 new 🆕 page_facing_up 📄
      file_folder 📁 card_index 📇 telephone_receiver 📞 phone ☎️ computer 💻 moneybag 💰 yen 💴 receipt 🧾
      rotating_light 🚨 construction 🚧 checkered_flag 🏁 triangular_flag_on_post 🚩 dart 🎯 trophy 🏆 100 💯
      """;

  private static final Map<String, String> BY_NAME = read();

  private Emoji() {}

  /** The character, or the name between colons if it is not known. */
  static String of(String name) {
    return BY_NAME.getOrDefault(name, ":" + name + ":");
  }

  private static Map<String, String> read() {
    String[] words = TABLE.strip().split("\\s+", -1);
    return Stream.iterate(0, i -> i + 1 < words.length, i -> i + 2)
        .collect(Collectors.toUnmodifiableMap(i -> words[i], i -> words[i + 1], (a, b) -> a));
  }
}
