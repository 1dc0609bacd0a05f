// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readstudy.h"

#include "exchange/proposals.h"
#include "exchange/refi/refiproject.h"
#include "exchange/studyjson.h"
#include "exchange/w3c/webannotationreader.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct Kind {
    bool (*looksLike)(const QByteArray &);
    Result<ReadStudy> (*read)(const QByteArray &, const QString &);
};

Result<ReadStudy> readJson(const QByteArray &bytes, const QString &fileName)
{
    return readStudyJson(bytes, fileName).transform([](const Snapshot &snapshot) {
        return ReadStudy{.snapshot = snapshot, .losses = {}};
    });
}

constexpr std::array kinds{
    Kind{.looksLike = looksLikeRefiProject, .read = readRefiProject},
    Kind{.looksLike = looksLikeRefiCodebook, .read = readRefiCodebook},
    Kind{.looksLike = looksLikeWebAnnotations, .read = readWebAnnotations},
    Kind{.looksLike = looksLikeStudyJson, .read = readJson},
};

const Kind *kindOf(const QByteArray &bytes)
{
    for (const Kind &kind : kinds) {
        if (kind.looksLike(bytes))
            return &kind;
    }
    return nullptr;
}

} // namespace

bool looksLikeStudy(const QByteArray &bytes)
{
    return kindOf(bytes) != nullptr;
}

Result<ReadStudy> readStudy(const QByteArray &bytes, const QString &fileName)
{
    const Kind *kind = kindOf(bytes);
    if (!kind)
        return failure(ErrorKind::NotAStudy, fileName);
    return kind->read(bytes, fileName).transform([&](ReadStudy study) {
        if (study.snapshot.info.title.isEmpty())
            study.snapshot.info.title = QFileInfo(baseName(fileName)).completeBaseName();
        return study;
    });
}

QStringList studyFilePatterns()
{
    return {u"*.qdpx"_s, u"*.qdc"_s, u"*.jsonld"_s, u"*.json"_s};
}
