package nezuku.workspace.page;

/** The page's own icons, drawn here so that they look the same without an emoji font. */
enum Icon {
  SPROUT("M12 21v-7m0 0c0-4-3-6-7-6 0 4 3 6 7 6zm0-1c0-4 3-7 8-7 0 5-4 7-8 7z"),
  LOCK("M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z"),
  PEOPLE(
      "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c0-4 3-6 7-6s7 2 7 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14c3 .6 4 3 4 6"),
  EYE("M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"),
  REPLY("M4 5h16v11H10l-5 4v-4H4z"),
  PICTURE("M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M15.500 9.500h.01"),
  FILE("M6 3h8l4 4v14H6zM14 3v4h4"),
  PLAY("M8 5l11 7-11 7z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  Html html() {
    return new Html()
        .open("svg", "class", "icon", "viewBox", "0 0 24 24", "aria-hidden", "true")
        .open("path", "d", path)
        .close("path")
        .close("svg");
  }
}
