// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the date tagger against a list of what a reader found in some texts: how many of the expressions that date an
// event are found, with how many exact values, how many traps it falls into. Texts are the files of a folder whose
// names begin with the article's name.
//   dates_gold GOLD.jsonl FOLDER [--faults]

#include "support/dategold.h"

#include <QDir>
#include <QTextStream>

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 3) {
        out << "usage: dates_gold GOLD.jsonl FOLDER [--faults]\n";
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[2]));
    QHash<QString, QString> texts;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.insert(name.first(3), QString::fromUtf8(file.readAll()));
    }
    const DateGoldScore score = scoreDates(QFile::decodeName(argv[1]), texts);
    out << "dates of events: " << score.events << ", found " << score.found << ", exact " << score.exact
        << " (limit: all found, 95 % exact)\n"
        << "their modality right " << score.modalities << ", reporter right " << score.reporters << '\n'
        << "traps: " << score.traps << ", taken for a date " << score.fallen << " (limit: none)\n"
        << "other expressions: " << score.others << ", found as what they are " << score.otherKinds << '\n';
    if (argc > 3)
        out << score.faults.join(u'\n') << '\n';
    return 0;
}
