// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "exchange/readarticle.h"
#include "study/pdfprocess.h"

#include <QIODevice>

namespace
{
QByteArray allBytes(QIODevice *in)
{
    constexpr qint64 piece = qint64{1024} * 1024;
    QByteArray bytes;
    while (in && bytes.size() <= maxArticleBytes) {
        const QByteArray next = in->read(piece);
        if (next.isEmpty())
            break;
        bytes += next;
    }
    return bytes;
}

// Not for people: the program starts itself with it (study/pdfprocess.h).
Result<void> run(const VerbCall &, Console &console)
{
    console.out << QString::fromUtf8(answerForPdf(allBytes(console.in)));
    return {};
}
} // namespace

constinit const Verb readPdfVerb{
    .name = readPdfWord,
    .operands = {},
    .options = {},
    .summary = QT_TRANSLATE_NOOP("Cli", "read a PDF from standard input, for the program itself"),
    .run = run,
};
