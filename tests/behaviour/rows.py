"""What the window does and looks like: one row for each thing that users are promised."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A promise: its id, and what it says."""

    id: str
    section: str
    says: str


_TABLE = {
    "Principles": {
        "still": "nothing moves that the user did not move",
        "undo-for-all": "everything has an undo, listed by name",
        "key-for-all": "everything has a name, and a key or a place in the palette",
    },
    "The window": {
        "empty-state": "empty: one large target to drop on, Open folder, Open disc, Demo study, recent studies",
        "browser-collapses": "the browser at the left collapses, is resized, and remembers it",
        "browser-search": "its search box finds by name, ID, accession, date, modality, description, while typing",
        "browser-list": "studies grouped by patient, newest first, with date, modality chips, description, counts",
        "browser-thumbnails": "thumbnails of the open study: picture, series number, description, count",
        "browser-badges": "badges on thumbnails for geometry problems, 4D, and attached objects",
        "browser-clicks": "click selects, double click or Enter opens in the active viewport, drag drops into any",
        "browser-hover": "hover tells the details, and scrubs through the series",
        "layouts": "viewports from 1x1 to 5x5, and presets by name",
        "active-outline": "the active viewport has a thin accent outline",
        "slice-bar": "a slim slider at the right edge: filled where slices are in memory, marks where something lies",
        "toolbar": "one toolbar, what is most used first, icons of one family, tooltips that name the key",
        "toolbar-folds": "the toolbar folds at 1366x768 and is crisp at 200 %",
        "inspector-collapses": "the inspector at the right collapses, is resized, and remembers it",
        "inspector-display": "page Display: histogram with draggable window, LUT, invert, overlays",
        "inspector-measurements": "page Measurements: click goes there; rename, colour, delete, copy, CSV",
        "inspector-3d": "page 3D: presets as pictures",
        "inspector-tags": "page Tags: search, private names, compare two",
        "inspector-history": "page History: the list of changes by name; a click goes there",
        "status-bar": "position in px and mm, value with unit, jobs with progress and cancel, memory in use",
        "full-screen": "full screen shows pictures alone and comes back as it was",
        "second-monitor": "viewports move to a second monitor, and come back when it is gone",
        "tabs": "several studies: tabs, or side by side; other patients are told apart",
    },
    "Style": {
        "dark-theme": "dark by default: black viewports, calm surroundings, one accent",
        "light-theme": "a light theme, and following the system",
        "high-contrast": "a high-contrast theme with a contrast of 7 to 1 for text",
        "text-outline": "text on pictures has a dark outline and reads on white",
        "colours": "annotations yellow, selected in the accent; planes red, yellow, green",
        "no-questions": "no confirmation where undo will do",
        "long-work": "long work shows progress, can be cancelled, never blocks",
        "errors-in-place": "errors appear in place, in plain words, the detail one click away",
        "font-scale": "fonts from 80 to 200 %, and 200 % of the screen at 1366x768, nothing cut off",
        "languages": "menus, tools and messages in English, German, French, Spanish, Japanese, Chinese",
    },
    "On the picture": {
        "corner-top-left": "top left: name, ID, birth date, sex, age",
        "corner-top-right": "top right: institution, study, accession, date and time",
        "corner-bottom-left": "bottom left: lossy flag, value, W / L, zoom, rotation, frame, geometry warning in red",
        "corner-bottom-right": "bottom right: series, laterality, contrast, thickness, place, what the modality asks",
        "corner-states": "full, anonymous, none by one key; anonymous leaves out what tells who it is",
        "corner-configurable": "each corner is configurable by modality, with a live preview",
        "corner-room": "the least important fields go first where the viewport is small",
        "letters": "orientation letters at all edges, secondary ones smaller, codes of animals",
        "letters-follow": "letters follow rotation and flips, from the position or from Patient Orientation",
        "ruler": "rulers at the left and bottom; a colour bar where there are colours",
        "calibration": "calibration in words",
        "convention": "radiological convention: the patient's left on the right",
    },
    "Mouse": {
        "mouse-left": "left: the active tool, window at start",
        "mouse-middle": "middle: pan; right drag: zoom; right click: menu",
        "mouse-wheel": "wheel scrolls under the pointer; Ctrl zooms at the pointer; Alt changes slab or phase",
        "mouse-shift": "Shift + left pans",
        "mouse-double": "double click: viewport alone and back",
        "mouse-window": "window: right widens, up brightens; speed by the data's range; Ctrl coarse, Shift fine",
        "mouse-drawing": "press-drag-release and click-move-click",
        "mouse-handles": "near a handle the pointer edits; Shift draws on top",
        "mouse-buttons": "every button can be given another tool",
        "touch": "pinch zooms, two fingers pan, three fingers window; a pen draws",
    },
    "Keys": {
        "keys-move": "Up and Down, ten with Shift, Home and End, Left and Right for series, pages of tiles",
        "keys-window": "Tab next viewport, F11, F2, F3, Ctrl+K, Ctrl+O, Ctrl+Z and Ctrl+Y",
        "keys-tools": "a letter for each tool",
        "keys-view": "C cine, I invert, Space overlay text, F fit, Ctrl+1 for 1:1, brackets rotate, Alt+H and Alt+V",
        "keys-escape": "Esc cancels, then resets the view",
        "keys-presets": "0 automatic, 1 and 2 the file's, 3 to 9 presets of the modality",
        "keys-delete": "Delete removes the selected",
        "key-profiles": "profiles Hounsfield, Weasis, OHIF/RadiAnt, Horos, Slicer; all can be changed",
        "key-conflicts": "conflicts are shown",
        "cheat-sheet": "a cheat sheet is made from the live map",
        "palette": "the palette finds actions, presets, series, tags, settings, help",
    },
    "Window presets": {
        "preset-values": "brain 80/40 ... PET SUV 0 to 6 inverse grey",
        "preset-file": "the file's own windows come first, marked DICOM",
        "preset-auto": "MR and others: automatic by percentiles, never CT presets",
        "preset-synchronised": "presets hit all synchronised viewports at once",
        "preset-editable": "users edit and add, by modality and body part",
    },
    "Layout, comparison, synchronisation": {
        "hang-single": "one series fills the window",
        "hang-mammography": "mammography: R CC, L CC, R MLO, L MLO, back to back, same scale",
        "hang-pet-ct": "PET/CT: CT, PET, fused, MIP",
        "hang-prior": "CT or MR with a prior: current above prior",
        "hang-save": "save this arrangement as a protocol writes the rules as sentences",
        "sync-position": "viewports of one frame of reference scroll together by position",
        "sync-choice": "window, zoom and pan are linked by choice",
        "sync-hand": "different studies are tied by hand at the current position",
        "reference-lines": "reference lines and the 3D crosshair follow",
    },
    "By everybody": {
        "all-by-keyboard": "every control is reached by keyboard and has a name",
        "measure-by-keyboard": "measuring by keyboard: arrows move a handle, Shift faster",
        "spoken": "a viewport says series, slice, window and value",
        "whats-this": "each panel says what it is for",
        "tour": "a first-run tour on the demo study",
        "manual": "a manual with pictures, offline",
        "crash": "after a crash layout, position and annotations are back, offered, not forced",
        "discs-offered": "removable discs are offered when they appear",
    },
}

ROWS = tuple(Row(id_, section, says) for section, rows in _TABLE.items() for id_, says in rows.items())
