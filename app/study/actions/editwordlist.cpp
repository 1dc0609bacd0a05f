// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/editwordlist.h"

#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace
{
constexpr qsizetype longestName = 80;  // the file's own limit, in code points
constexpr qsizetype longestWord = 200; // UTF-16 units

QString named(QString sentence, const QString &name)
{
    return sentence.replace(QLatin1StringView("%1"), name);
}

Result<QString> usableName(const QString &name, const QStringList &reserved, const QList<WordList> &others)
{
    const QString clean = canonicalText(name).simplified();
    if (clean.isEmpty() || clean.toUcs4().size() > longestName)
        return failure(ErrorKind::BadName, name);
    if (reserved.contains(clean) || std::ranges::contains(others, clean, &WordList::name))
        return failure(ErrorKind::AlreadyExists, clean);
    return clean;
}

Result<QStringList> usableWords(const QStringList &words)
{
    QStringList clean;
    QSet<QString> seen;
    for (const QString &word : words) {
        const QString trimmed = canonicalText(word).simplified();
        if (trimmed.size() > longestWord)
            return failure(ErrorKind::BadName, trimmed.first(40) + QChar(0x2026));
        if (trimmed.isEmpty() || seen.contains(trimmed))
            continue;
        seen.insert(trimmed);
        clean.append(trimmed);
    }
    return clean;
}

WordList freshList(const QList<WordList> &all, const QString &name, const QStringList &words)
{
    return {.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .name = name,
            .words = words,
            .position = all.isEmpty() ? 1 : all.last().position + 1};
}

Result<WordList> listWithId(const StudyStore &store, WordListId id)
{
    return store.table<WordList>().find(WordList{.id = id}).and_then([](std::optional<WordList> list) {
        return list ? Result<WordList>(*std::move(list)) : failure(ErrorKind::Outdated);
    });
}

Result<void> storeWords(Study &study, const QString &name, const QStringList &words, const QString &step,
                        const QString &mergeKey)
{
    const Result<QList<WordList>> all = wordLists(study.store());
    if (!all)
        return std::unexpected(all.error());
    const auto known = std::ranges::find(*all, name, &WordList::name);
    if (known != all->end() && known->words == words)
        return {};
    WordList list = known == all->end() ? freshList(*all, name, words) : *known;
    list.words = words;
    return study.edit(
        step, [&](Edit &edit) { return known == all->end() ? edit.insert(list) : edit.update(list); }, mergeKey);
}
} // namespace

Result<QList<WordList>> wordLists(const StudyStore &store)
{
    return store.table<WordList>().select(QStringLiteral("ORDER BY position, id"));
}

Result<WordListId> addWordList(Study &study, const QString &name, const QStringList &words, const QStringList &reserved)
{
    const Result<QList<WordList>> all = wordLists(study.store());
    const Result<QStringList> clean = usableWords(words);
    if (!all || !clean)
        return std::unexpected(!all ? all.error() : clean.error());
    return usableName(name, reserved, *all).and_then([&](const QString &usable) {
        WordList list = freshList(*all, usable, *clean);
        return study.edit(named(QCoreApplication::translate("Action", "New word list “%1”"), usable),
                          [&](Edit &edit) { return edit.insert(list).transform([&] { return list.id; }); });
    });
}

Result<void> renameWordList(Study &study, WordListId id, const QString &name, const QStringList &reserved)
{
    Result<WordList> list = listWithId(study.store(), id);
    Result<QList<WordList>> others = wordLists(study.store());
    if (!list || !others)
        return std::unexpected(!list ? list.error() : others.error());
    others->removeIf([&](const WordList &each) { return each.id == id; });
    return usableName(name, reserved, *others).and_then([&](const QString &usable) {
        list->name = usable;
        return study.edit(named(QCoreApplication::translate("Action", "Rename word list to “%1”"), usable),
                          [&](Edit &edit) { return edit.update(*list); });
    });
}

Result<void> setWords(Study &study, const QString &list, const QStringList &words)
{
    return usableWords(words).and_then([&](const QStringList &clean) {
        return storeWords(study, list, clean, named(QCoreApplication::translate("Action", "Words of list “%1”"), list),
                          QStringLiteral("words:") + list);
    });
}

Result<void> addWords(Study &study, const QString &list, const QStringList &present, const QStringList &words)
{
    return usableWords(present + words).and_then([&](const QStringList &clean) -> Result<void> {
        if (clean.size() == usableWords(present).value_or(QStringList()).size())
            return {};
        return storeWords(study, list, clean,
                          named(QCoreApplication::translate("Action", "Add to word list “%1”"), list), {});
    });
}

Result<void> removeWordList(Study &study, WordListId id)
{
    return listWithId(study.store(), id).and_then([&](const WordList &list) {
        return study.edit(named(QCoreApplication::translate("Action", "Delete word list “%1”"), list.name),
                          [&](Edit &edit) { return edit.remove(list); });
    });
}

Result<QStringList> wordsOfText(const QString &text)
{
    return usableWords(withLineFeeds(text).split(u'\n'));
}
