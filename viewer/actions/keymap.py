"""The keys that are in force: those of the chosen profile, and what the user changed in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from viewer.actions import gestures
from viewer.actions.action import Action
from viewer.actions.binding import Binding, do_clash
from viewer.actions.key_names import normal
from viewer.actions.key_profiles import Profile, profiles
from viewer.core.errors import ViewerError
from viewer.state import keys as choices
from viewer.state.keys import STANDARD, KeyChoices

if TYPE_CHECKING:
    from viewer.state.store import State, Store


class KeySettings(Protocol):
    """Where the choices are kept."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting."""
        ...

    def set(self, name: str, value: Any) -> None:
        """Change a setting."""
        ...

    def listen(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener(name)` after each change; return what ends that."""
        ...


KEPT = ("key_profile", "key_changes", "mouse_changes")
"""The settings that hold the choices."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key that several actions want; the first of them has it."""

    key: str
    bindings: tuple[Binding, ...]


class Keymap:
    """Tell which key does what; change it, undoably and kept in the settings. Belongs to the thread of the store."""

    def __init__(self, actions: Mapping[str, Action], settings: KeySettings, store: Store) -> None:
        self._actions, self._settings, self._store = actions, settings, store
        self._listeners: list[Callable[[], None]] = []
        self._is_saving = False
        self._choices = self._kept()
        store.show(lambda view: replace(view, keys=self._choices))
        self._build()
        store.listen(self._changed)
        settings.listen(self._taken)

    def _kept(self) -> KeyChoices:
        get = self._settings.get
        kept = choices.read(get("key_profile", STANDARD), get("key_changes", {}), get("mouse_changes", {}))
        return kept if kept.profile in profiles() else replace(kept, profile=STANDARD)

    def _taken(self, name: str) -> None:
        """Follow settings that were imported or set back."""
        if name in KEPT and not self._is_saving:
            kept = self._kept()
            self._store.show(lambda view: replace(view, keys=kept))

    # -- asking

    @property
    def profile(self) -> Profile:
        """The profile in force."""
        return profiles()[self._choices.profile]

    @property
    def changed(self) -> frozenset[Binding]:
        """What has other keys than the profile gives it."""
        return frozenset(self._own)

    @property
    def mouse(self) -> Mapping[str, str]:
        """What each gesture does: the profile's, and the user's own."""
        return self._mouse

    def keys_of(self, action: str, **args: Any) -> tuple[str, ...]:
        """Return the keys that perform an action with these arguments, the first one to be shown."""
        return self._live.get(Binding.of(action, args), ())

    def wanted(self, binding: Binding) -> tuple[str, ...]:
        """Return the keys given to a binding, those that another one has included."""
        return self._wanted.get(binding, ())

    def profile_keys(self, binding: Binding) -> tuple[str, ...]:
        """Return the keys that a binding has without the user's changes."""
        return self._given.get(binding, ())

    def bindings(self) -> Mapping[Binding, tuple[str, ...]]:
        """Return all that has keys, with the keys that act."""
        return MappingProxyType({binding: keys for binding, keys in self._live.items() if keys})

    def action_of(self, key: str) -> Binding | None:
        """Return what a key does with a picture in the active viewport, None for a key without use."""
        return next(iter(self.owners(key)), None)

    def owners(self, key: str) -> tuple[Binding, ...]:
        """Return all that a key is given to, the one that has it first."""
        name = normal(key)
        return tuple(sorted((b for b, keys in self._wanted.items() if name in keys), key=self._rank))

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the keys that are given to several actions which can be possible at the same time."""
        found = []
        for key in sorted({key for keys in self._wanted.values() for key in keys}):
            owners = self.owners(key)
            clashing = tuple(b for b in owners if any(o != b and self._do_clash(o, b) for o in owners))
            if clashing:
                found.append(Conflict(key, clashing))
        return tuple(found)

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener()` after each change of keys or mouse; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    # -- changing

    def choose(self, profile: str) -> None:
        """Take another profile; what was changed in it before holds again."""
        if profile not in profiles():
            raise ViewerError(f"There is no key profile “{profile}”", "there are " + ", ".join(profiles()))
        title = profiles()[profile].title
        self._alter(f"Keys of {title}", lambda now: replace(now, profile=profile))

    def set(self, binding: Binding, keys: Iterable[str], *, takes: bool = False) -> None:
        """Give a binding other keys; with `takes`, others that have one of them lose it."""
        action = self._actions.get(binding.action)
        if action is None:
            raise ViewerError(f"There is no action “{binding.action}”", hint="see: hounsfield actions")
        self._check(action, binding)
        wanted = tuple(dict.fromkeys(normal(key) for key in keys))
        own = {**self._own, binding: wanted}
        if takes:
            for other in {other for key in wanted for other in self.owners(key)} - {binding}:
                if self._do_clash(other, binding):
                    own[other] = tuple(key for key in self._wanted[other] if key not in wanted)
        self._keep(f"Keys of {binding.title(self._actions)}", own)

    def reset(self, binding: Binding | None = None) -> None:
        """Give a binding the profile's keys again; without one, all keys and the mouse."""
        if binding is not None:
            own = {other: keys for other, keys in self._own.items() if other != binding}
            self._keep(f"Keys of {binding.title(self._actions)}", own)
            return
        self._alter("Keys and mouse as the profile has them", lambda now: now.with_keys({}).with_mouse({}))

    def set_gesture(self, gesture: str, does: str) -> None:
        """Let a gesture of the mouse do something else; '' is the profile's again."""
        if does:
            gestures.check(gesture, does, self._actions)
        own = {**self._choices.own_mouse, gesture: does}
        own = {name: what for name, what in own.items() if what and what != self.profile.mouse.get(name)}
        self._alter("Mouse buttons", lambda now: now.with_mouse(own))

    def exported(self) -> dict[str, Any]:
        """Return profile and changes as settings hold them, and files of keys do."""
        now = self._choices
        return {
            "key_profile": now.profile,
            "key_changes": {name: {b: list(k) for b, k in own.items()} for name, own in now.keys.items()},
            "mouse_changes": {name: dict(own) for name, own in now.mouse.items()},
        }

    def replace_all(self, new: KeyChoices) -> None:
        """Take other choices as a whole, as an import does."""
        if new.profile not in profiles():
            raise ViewerError(f"There is no key profile “{new.profile}”", "there are " + ", ".join(profiles()))
        self._alter("Import of keys", lambda _: new)

    def _keep(self, label: str, own: Mapping[Binding, tuple[str, ...]]) -> None:
        kept = {str(b): keys for b, keys in sorted(own.items()) if keys != self._given.get(b, ())}
        self._alter(label, lambda now: now.with_keys(kept))

    def _alter(self, label: str, change: Callable[[KeyChoices], KeyChoices]) -> None:
        before = self._choices
        after = change(before)
        if after == before:
            return
        self._store.alter(label, lambda view: replace(view, keys=after))

    def _check(self, action: Action, binding: Binding) -> None:
        known = {argument.name: argument for argument in action.arguments}
        given = dict(binding.args)
        for name, value in given.items():
            if name not in known:
                raise ViewerError(f"“{action.id}” has no argument “{name}”")
            known[name].parse(value)
        for argument in action.arguments:
            if argument.is_required and argument.name not in given:
                raise ViewerError(f"“{action.title}” needs {argument.name}", argument.help)

    # -- following

    def _changed(self, old: State, new: State) -> None:
        if new.view.keys is old.view.keys or new.view.keys == self._choices:
            return
        self._choices = new.view.keys
        self._is_saving = True
        for name, value in self.exported().items():
            self._settings.set(name, value)
        self._is_saving = False
        self._build()
        for listener in tuple(self._listeners):
            listener()

    def _build(self) -> None:
        own = {name: what for name, what in self._choices.own_mouse.items() if self._will_do(name, what)}
        self._mouse = MappingProxyType({**self.profile.mouse, **own})
        self._given = given_keys(self._actions, self.profile)
        self._own: dict[Binding, tuple[str, ...]] = {}
        for text, keys in self._choices.own_keys.items():
            read = self._readable(text, keys)
            if read is not None:
                self._own[read[0]] = read[1]
        self._wanted = {**self._given, **self._own}
        ids = list(self._actions)
        self._order = {id_: position for position, id_ in enumerate(ids)}
        self._live: dict[Binding, tuple[str, ...]] = {}
        taken: dict[str, list[Binding]] = {}
        for binding in sorted(self._wanted, key=self._rank):
            free = tuple(
                key
                for key in self._wanted[binding]
                if not any(self._do_clash(binding, other) for other in taken.get(key, ()))
            )
            self._live[binding] = free
            for key in free:
                taken.setdefault(key, []).append(binding)

    def _will_do(self, gesture: str, what: str) -> bool:
        try:
            gestures.check(gesture, what, self._actions)
        except ViewerError:
            return False
        return True

    def _readable(self, text: str, keys: tuple[str, ...]) -> tuple[Binding, tuple[str, ...]] | None:
        """Return a change of the user; None for one of a version that knew other actions or keys."""
        try:
            binding = Binding.read(text)
            if binding.action not in self._actions:
                return None
            return binding, tuple(dict.fromkeys(normal(key) for key in keys))
        except ViewerError:
            return None

    def _rank(self, binding: Binding) -> tuple[bool, int, Binding]:
        """Order by who has a key that several want: what the user changed, then the order of the table."""
        return binding not in self._own, self._order[binding.action], binding

    def _do_clash(self, one: Binding, other: Binding) -> bool:
        return do_clash(self._actions[one.action], self._actions[other.action])


def given_keys(actions: Mapping[str, Action], profile: Profile) -> dict[Binding, tuple[str, ...]]:
    """Return the keys of a profile: its own, and the standard ones that it leaves free."""
    own = {binding: keys for binding, keys in profile.keys.items() if binding.action in actions}
    users: dict[str, list[Action]] = {}
    for binding, keys in own.items():
        for key in keys:
            users.setdefault(key, []).append(actions[binding.action])
    given = dict(own)
    for action in actions.values():
        binding = Binding(action.id)
        if binding in own:
            continue
        standard = tuple(normal(key) for key in action.keys)
        given[binding] = tuple(k for k in standard if not any(do_clash(action, user) for user in users.get(k, ())))
    return given
