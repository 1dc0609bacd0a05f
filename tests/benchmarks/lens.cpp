// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens.h"
#include "lens/lensengine.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextDocument>

#include <cstdio>

// Milliseconds that the lens takes for 1 MB of the bundled articles: with the lists that it brings, with eight lists
// and with ten thousand names in one; and for a document of 100 KB to be painted anew.

namespace
{
QString prose(qsizetype size)
{
    QString text;
    QStringList found;
    QDirIterator files(QStringLiteral(":/corpus"), {QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found.append(QString::fromUtf8(file.readAll()));
    }
    while (text.size() < size && !found.isEmpty()) {
        text += found.join(u'\n');
    }
    return text.first(std::min(size, text.size()));
}

QList<WordList> lists(int count, int words)
{
    QList<WordList> made;
    for (int list = 0; list < count; ++list) {
        QStringList names;
        for (int word = 0; word < words; ++word) {
            names.append(
                QStringLiteral("%1%2 %3").arg(list).arg(word).arg(word % 2 == 0 ? QString() : QStringLiteral("Ltd")));
        }
        made.append({.name = QString::number(list), .words = names});
    }
    return made;
}

void measure(const char *what, const QList<WordList> &wordLists, const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    LensEngine engine;
    engine.setLists(wordLists);
    (void)engine.pieces(QString());
    const qint64 made = timer.restart();
    const qsizetype found = engine.mentions(text, {}).size();
    std::printf("%-24s made %3lld ms, 1 MB in %4lld ms, %lld mentions\n", what, made, timer.elapsed(),
                static_cast<long long>(found));
}
} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QString text = prose(1'000'000);
    measure("its own lists", {}, text);
    measure("eight lists of a hundred", lists(8, 100), text);
    measure("one list of 10,000", lists(1, 10'000), text);
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(text.first(std::min<qsizetype>(text.size(), 100'000)));
    QElapsedTimer timer;
    timer.start();
    lens.rehighlight();
    std::printf("100 KB painted anew in %lld ms\n", timer.elapsed());
    return 0;
}
