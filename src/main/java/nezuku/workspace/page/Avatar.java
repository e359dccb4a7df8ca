package nezuku.workspace.page;

import nezuku.workspace.company.Member;

/** A coloured square with the first letter of a name. */
final class Avatar {
  private Avatar() {}

  static Html of(String id, String name) {
    int first = name.isEmpty() ? '?' : name.codePointAt(0);
    String hue = "hue-" + Math.floorMod(id.hashCode(), 8);
    return new Html()
        .leaf("span", Character.toString(first), "class", "avatar " + hue, "aria-hidden", "true");
  }

  static Html of(Member member) {
    return member.isBot() ? bot() : of(member.id(), member.displayName());
  }

  /** The app's own mark: a seedling. */
  static Html bot() {
    return new Html().open("span", "class", "avatar bot").add(Icon.SPROUT.html()).close("span");
  }
}
